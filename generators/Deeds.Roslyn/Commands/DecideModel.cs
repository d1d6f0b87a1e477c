using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Commands;

/// <summary>The method that decides a command.</summary>
/// <param name="Arguments">What it is given, as C# expressions.</param>
/// <param name="Services">The types it takes from the container.</param>
/// <param name="Form">What it returns.</param>
/// <param name="Count">How many events a tuple has.</param>
/// <param name="IsAsync">Whether it returns a task.</param>
/// <param name="IsStatic">Whether it belongs to the type and not to one command.</param>
public sealed record DecideModel(EquatableArray<string> Arguments, EquatableArray<string> Services, DecideForm Form, int Count, bool IsAsync, bool IsStatic)
{
    /// <summary>The call in the command's generated half.</summary>
    public string Call => $"{(IsStatic ? "" : "command.")}Decide({string.Join(", ", Arguments)})";
}
