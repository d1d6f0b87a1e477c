using System.Globalization;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Events;

/// <summary>Writes an event's other half: the name and version it is stored under.</summary>
internal static class EventEmitter
{
    public static void Write(CodeWriter writer, EventModel model)
    {
        using (model.Header.Open(writer, $"global::Deeds.IEvent<{model.Header.FullName}>"))
        {
            writer.Doc("The name this event is stored under.");
            writer.Line(GeneratedFile.Attribute);
            writer.Line($"public static string EventName => {Identifiers.Literal(model.Name)};");
            writer.Line();
            writer.Doc("The version of the shape this event is stored in.");
            writer.Line(GeneratedFile.Attribute);
            writer.Line($"public static int EventVersion => {model.Version.ToString(CultureInfo.InvariantCulture)};");
        }
    }
}
