namespace Deeds.Architecture.Tests;

internal static class Percentile
{
    /// <summary>Nearest rank: the smallest value that at least this share of the values does not exceed.</summary>
    public static int Of(IEnumerable<int> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
