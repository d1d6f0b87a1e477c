using System.Text.Json.Serialization;
using Deeds.Benchmarks.Domain;

namespace Deeds.Benchmarks.ByHand;

/// <summary>What System.Text.Json's own generator writes for the same events.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OrderPlaced))]
[JsonSerializable(typeof(LineAdded))]
[JsonSerializable(typeof(LineCounted))]
[JsonSerializable(typeof(HandMetadata))]
internal sealed partial class OrderJson : JsonSerializerContext;
