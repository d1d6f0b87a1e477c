namespace Deeds.Roslyn.Events.Naming;

/// <summary>One word of a name, as it is written and in small letters.</summary>
internal sealed record NameWord(string Text, int Start)
{
    public string Lower { get; } = Text.ToLowerInvariant();

    public int End => Start + Text.Length;

    /// <summary>LED is a lamp, whatever led may be.</summary>
    public bool IsAcronym => Text.Length is > 1 and < 5 && Text.All(char.IsUpper);
}
