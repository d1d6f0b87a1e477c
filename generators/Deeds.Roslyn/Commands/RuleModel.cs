using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Commands;

/// <summary>A rule of a command.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Name">The rule's stable name.</param>
/// <param name="Message">Why a reject rule refuses; null for a noop rule.</param>
/// <param name="TakesState">Whether the method takes the aggregate.</param>
/// <param name="GivesEvent">Whether it answers with the event that records the refusal.</param>
public sealed record RuleModel(string Method, string Name, string? Message, bool TakesState, bool GivesEvent)
{
    public bool IsNoop => Message is null;

    /// <summary>The field that holds it; the ending keeps it apart from every other member.</summary>
    public string Field => Method + "Rule";

    /// <summary>The call in the command's generated half.</summary>
    public string Call => $"command.{Identifiers.Escape(Method)}({(TakesState ? "state" : "")})";
}
