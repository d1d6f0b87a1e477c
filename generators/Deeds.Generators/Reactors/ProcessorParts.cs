using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Reactors;

/// <summary>What the other halves of reactors, triggers, projections and projectors have in common.</summary>
/// <param name="writer">Receives the text.</param>
/// <param name="header">The type to complete.</param>
/// <param name="contract">The name of the interface it then implements.</param>
/// <param name="type">The name of the class that describes it, with its namespace below Deeds.</param>
internal sealed class ProcessorParts(CodeWriter writer, DeclarationHeader header, string contract, string type)
{
    private const string Declared = "DeclaredAs";

    public string Self => header.FullName;

    public string Contract => $"global::Deeds.{contract}<{Self}>";

    private string Type => $"global::Deeds.{type}<{Self}>";

    /// <summary>Opens the type, and says where it is described.</summary>
    public CodeBlocks Open()
    {
        var blocks = header.Open(writer, Contract);
        writer.Line(GeneratedFile.Attribute);
        writer.Line($"static {Type} {Contract}.Type => {header.Beside(Declared)}.Type;");
        return blocks;
    }

    public void Create(IEnumerable<string> services)
    {
        Member($"static {Self} {Contract}.Create(global::Deeds.Processors.ProcessorServices services) =>");
        using var body = writer.Indent();
        writer.Line($"new({string.Join(", ", services.Select(static service => $"services.Get<{service}>()"))});");
    }

    /// <summary>Begins a member that debuggers step through.</summary>
    public void Member(string signature)
    {
        writer.Line();
        writer.Line(GeneratedFile.Attribute);
        writer.Line(GeneratedFile.SteppedThrough);
        writer.Line(signature);
    }

    /// <summary>Writes the method that hands an event to its On: the nearest to the event's own type first.</summary>
    public void Dispatch(string signature, IEnumerable<OnModel> ons, Action<OnModel> hand, string otherwise)
    {
        Member(signature);
        using var method = writer.Braces();
        using var cases = writer.Block("switch (@event)");
        foreach (var on in ons.OrderBy(static on => on.Rank))
            hand(on);
        Case("default:", otherwise);
    }

    public void Case(string label, params string[] lines)
    {
        writer.Line(label);
        using var body = writer.Indent();
        foreach (var line in lines)
            writer.Line(line);
    }

    /// <summary>Writes the field that says what the declaration is: its name or table, its events, and its further members.</summary>
    public void Describe(Action subject, IEnumerable<string> events, IEnumerable<string> members)
    {
        var more = members.ToList();
        writer.Line();
        writer.Line(GeneratedFile.Attribute);
        using var declared = writer.Block($"file static class {Declared}");
        writer.Line($"public static readonly {Type} Type = new(");
        using (writer.Indent())
        {
            subject();
            List(events.Select(static @event => $"global::Deeds.Processors.EventSubscription.To<{@event}>(),"), "[", more.Count > 0 ? "])" : "]);");
        }

        if (more.Count > 0)
            List(more, "{", "};");
    }

    /// <summary>The same for what has a name.</summary>
    public void Describe(ProcessorShape shape, IEnumerable<string> members) =>
        Describe(() => writer.Line($"{Identifiers.Literal(shape.Name)},"), shape.Events, members);

    public void List(IEnumerable<string> lines, string opening, string closing)
    {
        using var list = writer.Enclose(opening, closing);
        foreach (var line in lines)
            writer.Line(line);
    }

    /// <summary>The member that tells what the constructor takes, if it takes something.</summary>
    public static IEnumerable<string> Services(ProcessorShape shape) =>
        shape.Services.Count == 0 ? [] : [$"Services = [{string.Join(", ", shape.Services.Select(static service => $"typeof({service})"))}],"];
}
