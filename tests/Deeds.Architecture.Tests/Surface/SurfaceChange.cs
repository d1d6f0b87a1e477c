namespace Deeds.Architecture.Tests.Surface;

internal static class SurfaceChange
{
    private const string Remedy = "If it is meant, run the tests with SNAPSHOT_ACCEPT=1 and commit the change of the verified file.";

    public static IEnumerable<Violation> Between(string package, string approved, string now)
    {
        var before = Lines(approved);
        var after = Lines(now);
        if (approved == now)
            yield break;
        if (Missing(after, before) is { Length: > 0 } added)
            yield return new(package, $"added: {added}", "the approved surface", Remedy);
        if (Missing(before, after) is { Length: > 0 } gone)
            yield return new(package, $"gone: {gone}", "the approved surface", Remedy);
        if (before.Order(StringComparer.Ordinal).SequenceEqual(after.Order(StringComparer.Ordinal)))
            yield return new(package, "the same lines in another order", "the approved surface", Remedy);
    }

    // A member can stand under several types, so equal lines are counted.
    private static string Missing(string[] from, string[] of)
    {
        var known = of.CountBy(line => line).ToDictionary();
        var lines = from.CountBy(line => line).Where(line => line.Value > known.GetValueOrDefault(line.Key)).Select(line => line.Key.Trim());
        return string.Join(" | ", lines);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
