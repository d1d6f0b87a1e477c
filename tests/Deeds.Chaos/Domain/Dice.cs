namespace Deeds.Chaos.Domain;

/// <summary>Numbers that look like chance and are the same in every process and run.</summary>
internal static class Dice
{
    public static ulong Roll(params ReadOnlySpan<long> faces)
    {
        var state = 0UL;
        foreach (var face in faces)
            state = Mixed(state + (ulong)face);
        return state;
    }

    /// <summary>The number of a text, the same in every process.</summary>
    public static long Of(string text)
    {
        var number = 0UL;
        foreach (var letter in text)
            number = Mixed(number + letter);
        return (long)number;
    }

    /// <summary>A digest of the events before and of one more.</summary>
    public static long Digest(long before, int version, ITallied tallied) =>
        (long)Roll(before, version, Of(tallied.GetType().Name), tallied.Writer, tallied.Number, tallied.Amount);

    // The finalizer of SplitMix64.
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }
}
