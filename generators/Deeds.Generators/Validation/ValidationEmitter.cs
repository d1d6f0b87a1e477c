using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation;

namespace Deeds.Generators.Validation;

/// <summary>Writes the checks of a command's members as the code a person would have written.</summary>
public static class ValidationEmitter
{
    /// <summary>Writes statements that add to the errors what is wrong with the command's members.</summary>
    /// <param name="writer">Receives the statements.</param>
    /// <param name="checks">The checks by member.</param>
    /// <param name="command">The variable that holds the command.</param>
    /// <param name="errors">The variable that holds the errors.</param>
    public static void Write(CodeWriter writer, EquatableArray<MemberCheck> checks, string command, string errors)
    {
        for (var index = 0; index < checks.Count; index++)
        {
            if (index > 0)
                writer.Line();

            new MemberWriter(writer, checks[index], command, errors).Write();
        }
    }

    /// <summary>Writes the static members that the statements use, which belong into the same type, and an empty line after them.</summary>
    public static void WriteStatics(CodeWriter writer, EquatableArray<MemberCheck> checks) =>
        Statics.Write(writer, [.. checks.SelectMany(static member => member.Others)]);
}
