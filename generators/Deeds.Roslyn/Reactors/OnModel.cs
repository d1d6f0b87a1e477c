using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>One On of a reactor or trigger.</summary>
/// <param name="Event">The event it takes, or what events have in common, as generated code names it.</param>
/// <param name="Arguments">The expressions to call it with.</param>
/// <param name="Given">What it gives.</param>
/// <param name="Rank">What is asked for first: the lower, the closer to one event.</param>
public sealed record OnModel(string Event, EquatableArray<string> Arguments, GivenModel Given, int Rank)
{
    public string Call => $"On({string.Join(", ", Arguments)})";
}
