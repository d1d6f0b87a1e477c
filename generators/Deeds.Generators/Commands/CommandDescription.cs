using Deeds.Generators.Validation;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Commands;

/// <summary>Writes the classes a command's other half leans on: what the command is, and the checks of its fields.</summary>
internal static class CommandDescription
{
    public const string Declared = "DeclaredAs";
    public const string Fields = "FieldChecks";

    private const string Runtime = "global::Deeds.Commands.";

    public static void Write(CodeWriter writer, CommandModel model)
    {
        Describe(writer, model);
        if (model.Checks.Count > 0)
            CheckFields(writer, model);
    }

    private static void Describe(CodeWriter writer, CommandModel model)
    {
        using var declared = Open(writer, Declared);
        foreach (var rule in model.Rules)
        {
            var message = rule.Message is { } text ? $", {Identifiers.Literal(text)}" : "";
            writer.Line($"public static readonly {Runtime}CommandRule {rule.Field} = new({Identifiers.Literal(rule.Name)}{message});");
        }

        if (model.Rules.Count > 0)
            writer.Line();

        var name = Identifiers.Literal(model.Header.Name.TrimStart('@'));
        var members = Members(model).ToList();
        writer.Line($"public static readonly {Runtime}CommandType Type = new({name}, typeof({model.Header.FullName}), typeof({model.Aggregate}), Creates: {(model.Creates ? "true" : "false")}){(members.Count == 0 ? ";" : "")}");
        if (members.Count == 0)
            return;

        using var more = writer.Enclose("{", "};");
        foreach (var member in members)
            writer.Line(member);
    }

    private static IEnumerable<string> Members(CommandModel model)
    {
        if (model.Rules.Count > 0)
            yield return $"Rules = [{string.Join(", ", model.Rules.Select(static rule => rule.Field))}],";
        if (model.Decide.Services.Count > 0)
            yield return $"Services = [{string.Join(", ", model.Decide.Services.Select(static service => $"typeof({service})"))}],";
    }

    private static void CheckFields(CodeWriter writer, CommandModel model)
    {
        using var checks = Open(writer, Fields);
        ValidationEmitter.WriteStatics(writer, model.Checks);
        using var method = writer.Block($"public static void Check({model.Header.FullName} command, global::Deeds.ValidationErrors errors)");
        ValidationEmitter.Write(writer, model.Checks, "command", "errors");
    }

    private static CodeBlock Open(CodeWriter writer, string name)
    {
        writer.Line();
        writer.Line(GeneratedFile.Attribute);
        return writer.Block($"file static class {name}");
    }
}
