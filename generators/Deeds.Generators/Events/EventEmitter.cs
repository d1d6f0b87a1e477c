using System.Globalization;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Events;

/// <summary>Writes an event's other half: what it is stored as, and how it is written and read.</summary>
/// <remarks>Everything is an explicit implementation, so that an event may have members of any name.</remarks>
internal static class EventEmitter
{
    private const string Codec = "global::Deeds.Serialization.IJsonCodec";
    private const string EventType = "global::Deeds.Events.EventType";
    private const string Parameters = "ref global::System.Text.Json.Utf8JsonReader reader, global::Deeds.Serialization.JsonReading reading";

    public static void Write(CodeWriter writer, EventModel model)
    {
        var self = model.Header.FullName;
        writer.Aliases.Offer("Codecs", Identifiers.NamespaceOf(model.Codec));
        var version = model.Version.ToString(CultureInfo.InvariantCulture);
        using (model.Header.Open(writer, $"global::Deeds.IEvent<{self}>"))
        {
            writer.Line(GeneratedFile.Attribute);
            writer.Line($"static {EventType}<{self}> global::Deeds.IEvent<{self}>.Type {{ get; }} = new({Identifiers.Literal(model.Name)}, {version});");
            writer.Line();
            if (model.DerivesFromEvent)
            {
                writer.Line(GeneratedFile.Attribute);
                writer.Line($"{EventType} global::Deeds.IEvent.EventType => {EventType}.Of<{self}>();");
                writer.Line();
            }

            writer.Line(GeneratedFile.Attribute);
            writer.Line($"static void {Codec}<{self}>.Write(global::Deeds.Serialization.JsonText text, {self} value) =>");
            writer.Line($"    {model.Codec}.Write(text, value);");
            writer.Line();
            writer.Line(GeneratedFile.Attribute);
            writer.Line($"static {self} {Codec}<{self}>.Read({Parameters}) =>");
            writer.Line($"    global::Deeds.Serialization.JsonCodec.Read<{self}, {model.Codec}>(ref reader, reading);");
        }
    }
}
