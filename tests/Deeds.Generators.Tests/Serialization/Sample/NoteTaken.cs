namespace Deeds.Generators.Tests.Serialization.Sample;

/// <summary>An event that needs one member; the others have values of their own.</summary>
[Event("note.taken")]
public sealed partial record NoteTaken(string Text, int Priority = 3, Weekday Day = Weekday.Tuesday, decimal Weight = 1.5m, string? Mark = "x")
{
    public string Language { get; init; } = "en";

    public List<Line>? Lines { get; init; }

    public Dictionary<string, int>? Counts { get; init; }
}
