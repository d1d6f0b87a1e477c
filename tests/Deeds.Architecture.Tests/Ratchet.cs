namespace Deeds.Architecture.Tests;

internal static class Ratchet
{
    public static void Holds(IEnumerable<Violation> violations)
    {
        var broken = violations.OrderBy(violation => violation.File, StringComparer.Ordinal).ToArray();
        if (broken.Length > 0)
            Assert.Fail($"{broken.Length} broken:{Environment.NewLine}{string.Join(Environment.NewLine, broken.Select(violation => "  " + violation))}");
    }

    /// <summary>The proof that a ratchet can go red.</summary>
    public static void Refuses(IEnumerable<Violation> violations, string file, string fact)
    {
        var violation = Assert.Single(violations);
        Assert.Equal(file, violation.File);
        Assert.Contains(fact, violation.Fact, StringComparison.Ordinal);
        Assert.NotEmpty(violation.Limit);
        Assert.NotEmpty(violation.Remedy);
    }
}
