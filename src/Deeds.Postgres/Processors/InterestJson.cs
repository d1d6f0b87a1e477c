using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using Deeds.Storage.Processors;

namespace Deeds.Postgres.Processors;

/// <summary>What processors ask for, as one parameter of a query.</summary>
internal static class InterestJson
{
    public static byte[] Write(IReadOnlyList<ProcessorInterest> processors)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            for (var place = 0; place < processors.Count; place++)
                Write(writer, place, processors[place]);
            writer.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, int place, ProcessorInterest asked)
    {
        writer.WriteStartObject();
        writer.WriteNumber("place", place);
        writer.WriteString("processor", asked.Processor);
        Write(writer, "types", asked.Filter.Names);
        Write(writer, "categories", asked.Filter.Categories);
        writer.WriteEndObject();
    }

    // An empty set lets everything pass: to the query that is none at all.
    private static void Write(Utf8JsonWriter writer, string name, FrozenSet<string> values)
    {
        if (values.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
