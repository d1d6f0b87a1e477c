namespace Deeds.Commands;

/// <summary>What the rules of a command say about a state: pass, noop or reject.</summary>
/// <param name="Rule">The rule that spoke; null when all passed.</param>
/// <param name="Failure">The event that records the refusal; null when it is not recorded.</param>
public readonly record struct Ruling(CommandRule? Rule, IEvent? Failure = null)
{
    /// <summary>No rule objects.</summary>
    public static Ruling Pass => default;
}
