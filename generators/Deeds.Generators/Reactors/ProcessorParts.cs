using Deeds.Roslyn.Text;

namespace Deeds.Generators.Reactors;

/// <summary>What the other halves of reactors and triggers have in common.</summary>
internal static class ProcessorParts
{
    public static void Create(CodeWriter writer, string contract, string self, IEnumerable<string> services)
    {
        writer.Line(GeneratedFile.Attribute);
        writer.Line(GeneratedFile.SteppedThrough);
        writer.Line($"static {self} {contract}.Create(global::Deeds.Processors.ProcessorServices services) =>");
        writer.Line($"    new({string.Join(", ", services.Select(static service => $"services.Get<{service}>()"))});");
    }

    /// <summary>Writes the field that says what the declaration is: its name, its events, and its further members.</summary>
    public static void Describe(CodeWriter writer, string type, string name, (IEnumerable<string> Events, IReadOnlyList<string> Members) content)
    {
        writer.Line(GeneratedFile.Attribute);
        using var declared = writer.Block("file static class DeclaredAs");
        writer.Line($"public static readonly {type} Type = new(");
        using (writer.Indent())
        {
            writer.Line($"{Identifiers.Literal(name)},");
            List(writer, content.Events.Select(static @event => $"global::Deeds.Processors.EventSubscription.To<{@event}>()"), content.Members.Count > 0 ? "])" : "]);");
        }

        if (content.Members.Count == 0)
            return;

        using var more = writer.Enclose("{", "};");
        foreach (var member in content.Members)
            writer.Line(member);
    }

    public static void List(CodeWriter writer, IEnumerable<string> expressions, string closing)
    {
        using var list = writer.Enclose("[", closing);
        foreach (var expression in expressions)
            writer.Line($"{expression},");
    }
}
