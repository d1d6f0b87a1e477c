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

    public static void List(CodeWriter writer, IEnumerable<string> expressions, string closing)
    {
        using var list = writer.Enclose("[", closing);
        foreach (var expression in expressions)
            writer.Line($"{expression},");
    }
}
