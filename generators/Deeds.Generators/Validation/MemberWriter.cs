using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation;
using Deeds.Roslyn.Validation.Checks;

namespace Deeds.Generators.Validation;

/// <summary>Writes the checks of one member.</summary>
internal sealed class MemberWriter(CodeWriter writer, MemberCheck member, string command, string errors)
{
    private string Value => $"{command}.{member.Name}";

    public void Write()
    {
        if (member.Required is not { } required)
            WriteOthers();
        else if (member.Others.Count < 2)
            WriteChain([required, .. member.Others]);
        else
            WriteWithRest(required);
    }

    private void WriteChain(Check[] checks)
    {
        for (var index = 0; index < checks.Length; index++)
            WriteIf(checks[index], index == 0 ? "if" : "else if");
    }

    // What is missing is not measured as well.
    private void WriteWithRest(RequiredCheck required)
    {
        using (writer.Block($"if ({Conditions.Fails(required, Value)})"))
            writer.Line(Add(required.Error));

        using (writer.Block("else"))
            WriteOthers();
    }

    private void WriteOthers()
    {
        for (var index = 0; index < member.Others.Count; index++)
        {
            if (index > 0)
                writer.Line();

            WriteIf(member.Others[index], "if");
        }
    }

    private void WriteIf(Check check, string keyword)
    {
        writer.Line($"{keyword} ({Conditions.Fails(check, Value)})");
        using (writer.Indent())
            writer.Line(Add(check.Error));
    }

    private string Add(ErrorText error)
    {
        var text = Identifiers.Literal(error.Text);
        var said = error.Arguments.Count == 0
            ? text
            : $"string.Format(global::System.Globalization.CultureInfo.CurrentCulture, {text}, {string.Join(", ", error.Arguments)})";
        return $"{errors}.Add({Identifiers.Literal(member.Field)}, {said});";
    }
}
