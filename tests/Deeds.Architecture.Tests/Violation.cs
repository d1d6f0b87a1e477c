namespace Deeds.Architecture.Tests;

/// <summary>One broken rule: where, what is so, what was allowed, and what to do about it.</summary>
public sealed record Violation(string File, string Fact, string Limit, string Remedy)
{
    public override string ToString() => $"{File}: {Fact}; {Limit}. {Remedy}";
}
