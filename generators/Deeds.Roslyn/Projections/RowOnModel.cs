using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>One On of a projection.</summary>
/// <param name="Event">The event it takes, or what events have in common, as generated code names it.</param>
/// <param name="Form">How it is called.</param>
/// <param name="Arguments">The expressions to call it with.</param>
/// <param name="Rank">What is asked for first: the lower, the closer to one event.</param>
public sealed record RowOnModel(string Event, RowForm Form, EquatableArray<string> Arguments, int Rank)
{
    /// <summary>Which row it changes; null where the row it makes has the key.</summary>
    public RowKeyModel? Key { get; init; }

    public string Call => $"{(Form is RowForm.Changes ? "row?." : "")}On({string.Join(", ", Arguments)})";
}
