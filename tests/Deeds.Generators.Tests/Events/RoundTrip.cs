using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Events;

/// <summary>Compiles a domain, loads it, and lets its Probe write and read an event.</summary>
internal static class RoundTrip
{
    /// <summary>A module around every event of a domain.</summary>
    public const string Module = "[Deeds.Module] public static partial class ProbeModule;";

    /// <summary>What every domain is compiled with: an event there, back and there again, beside System.Text.Json.</summary>
    public const string Source = """
        [Deeds.Module] public static partial class ProbeModule;

        namespace Testing
        {
            public static class RoundTrip
            {
                private static readonly System.Text.Json.JsonSerializerOptions Options = new(System.Text.Json.JsonSerializerDefaults.Web)
                {
                    Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
                };

                public static string Of<T>(T value) where T : Deeds.IEvent<T>
                {
                    var (written, expected) = (Text(value), System.Text.Json.JsonSerializer.Serialize(value, Options));
                    return written == expected ? Own(value) : $"{written} is {expected} to System.Text.Json";
                }

                public static string Own<T>(T value) where T : Deeds.IEvent<T>
                {
                    var reader = new System.Text.Json.Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(Text(value)));
                    reader.Read();
                    var (written, again) = (Text(value), Text(T.Read(ref reader)));
                    return written == again ? $"{T.Type} {written}" : $"{written} became {again}";
                }

                private static string Text<T>(T value) where T : Deeds.IEvent<T> =>
                    System.Text.Encoding.UTF8.GetString(Deeds.Serialization.JsonCodec.Encode<T, T>(value));
            }
        }
        """;

    /// <summary>Asserts what <c>Probe.Run()</c> of the domain answers.</summary>
    public static void Gives(string expected, string domain, string probe = "Probe") =>
        Assert.Equal(expected, GeneratorRun.Of(domain, Source).Load().Call<string>(probe, "Run"));

    public static void Gives(string expected, GeneratorRunOptions options, params string[] domain) =>
        Assert.Equal(expected, GeneratorRun.Of(options, [.. domain, Source]).Load().Call<string>("Probe", "Run"));
}
