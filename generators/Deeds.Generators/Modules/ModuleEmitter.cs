using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Modules;

/// <summary>Writes a module's other half: the catalogue of all it declares.</summary>
internal static class ModuleEmitter
{
    private const string Definition = "global::Deeds.Modules.ModuleDefinition";
    private const string Serialization = "global::Deeds.Serialization.";

    public static void Write(CodeWriter writer, ModuleContent content)
    {
        var header = content.Module.Header;
        foreach (var codecs in content.Shapes.GroupBy(static shape => Identifiers.NamespaceOf(shape.Codec), StringComparer.Ordinal).OrderByDescending(static codecs => codecs.Count()))
            writer.Aliases.Offer("Codecs", codecs.Key);

        using var type = header.Open(writer);
        writer.Doc("Everything this module declares; hand it to AddModule.");
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"public static {Definition} Definition {{ get; }} = new({Identifiers.Literal(header.FullName.Replace("global::", "").Replace("@", ""))})");
        using var members = writer.Enclose("{", "};");
        writer.Line($"GeneratedBy = {Identifiers.Literal(GeneratedFile.Version)},");
        List(writer, "Refused", content.Refused.Select(static refusal => $"new({Identifiers.Literal(refusal.Name)}, {Identifiers.Literal(string.Join(", ", refusal.Rules))})"));
        List(writer, "Events", content.Of(EntryKind.Event).Select(static entry => $"global::Deeds.Events.EventType.Of<{entry.Type}>()"));
        List(writer, "Aggregates", content.Of(EntryKind.Aggregate).Select(static entry => $"global::Deeds.Aggregates.AggregateType.Of<{entry.Type}>()"));
        List(writer, "Commands", content.Of(EntryKind.Command).Select(static entry => $"global::Deeds.Commands.CommandType.Of<{entry.Type}>()"));
        List(writer, "Reactors", content.Of(EntryKind.Reactor).Select(static entry => $"global::Deeds.Reactors.ReactorType.Of<{entry.Type}>()"));
        List(writer, "Triggers", content.Of(EntryKind.Trigger).Select(static entry => $"global::Deeds.Reactors.Triggers.TriggerType.Of<{entry.Type}>()"));
        List(writer, "Projections", content.Of(EntryKind.Projection).Select(static entry => $"global::Deeds.Projections.ProjectionType.Of<{entry.Type}>()"));
        List(writer, "Projectors", content.Of(EntryKind.Projector).Select(static entry => $"global::Deeds.Projections.Projectors.ProjectorType.Of<{entry.Type}>()"));
        Json(writer, content);
        Contract(writer, content);
    }

    private static void List(CodeWriter writer, string name, IEnumerable<string> expressions)
    {
        var entries = expressions.ToList();
        if (entries.Count == 0)
            return;

        writer.Line($"{name} =");
        using var list = writer.Enclose("[", "],");
        foreach (var entry in entries)
            writer.Line($"{entry},");
    }

    private static void Json(CodeWriter writer, ModuleContent content)
    {
        var shapes = content.Shapes.ToList();
        writer.Line($"Json = new {Serialization}CodecResolver({(shapes.Count == 0 ? "[])," : "")}");
        if (shapes.Count == 0)
            return;

        using var list = writer.Enclose("[", "]),");
        foreach (var shape in shapes)
            writer.Line($"{Serialization}JsonShape.Of<{shape.Type}, {shape.Codec}>({(shape.IsStrict ? $"{Serialization}JsonReading.Strict" : "")}),");
    }

    private static void Contract(CodeWriter writer, ModuleContent content)
    {
        var contract = content.Of(EntryKind.Event).SelectMany(static entry => entry.Contract).ToList();
        if (contract.Count == 0)
        {
            writer.Line("Contract = \"\",");
            return;
        }

        writer.Line("Contract = string.Join<string>('\\n',");
        using var lines = writer.Enclose("[", "]),");
        foreach (var line in contract)
            writer.Line($"{Identifiers.Literal(line)},");
    }
}
