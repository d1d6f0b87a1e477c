using System.Text.Json.Serialization;

namespace Deeds.Benchmarks.Reporting;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportLine))]
[JsonSerializable(typeof(MicroLine))]
internal sealed partial class ReportJson : JsonSerializerContext;
