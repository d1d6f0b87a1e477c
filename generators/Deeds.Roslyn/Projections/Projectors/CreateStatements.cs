namespace Deeds.Roslyn.Projections.Projectors;

/// <summary>What some SQL statements create, as far as that must be known: the tables by name, and whether they may be run again.</summary>
/// <param name="Tables">The names of the tables, as they are written.</param>
/// <param name="Fault">Why they will not do; null for nothing.</param>
internal sealed record CreateStatements(IReadOnlyList<string> Tables, string? Fault)
{
    private static readonly string[] Losing = ["drop", "truncate", "delete"];

    public static CreateStatements In(string script)
    {
        var tables = new List<string>();
        string? fault = null;
        foreach (var statement in SqlWords.StatementsOf(script))
        {
            fault ??= FaultOf(statement);
            if (IndexOfTable(statement) is var table and > 0)
                tables.Add(NameAt(statement, IsGuarded(statement, table + 1) ? table + 4 : table + 1));
        }

        return new([.. tables.Where(static name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)], fault ?? (tables.Count == 0 ? "creates no table" : null));
    }

    private static string? FaultOf(IReadOnlyList<string> statement)
    {
        if (Losing.Any(verb => Is(statement, 0, verb)))
            return $"begins a statement with '{statement[0]}', which loses rows at each start";
        if (!Is(statement, 0, "create") || Is(statement, 1, "or"))
            return null;
        return Enumerable.Range(1, statement.Count - 1).Any(index => IsGuarded(statement, index))
            ? null
            : $"has '{string.Join(" ", statement.Take(3))}' without 'if not exists', which fails at the second start";
    }

    private static int IndexOfTable(IReadOnlyList<string> statement) =>
        !Is(statement, 0, "create") ? 0 : Is(statement, 1, "table") ? 1 : Is(statement, 1, "unlogged") && Is(statement, 2, "table") ? 2 : 0;

    private static bool IsGuarded(IReadOnlyList<string> statement, int index) =>
        Is(statement, index, "if") && Is(statement, index + 1, "not") && Is(statement, index + 2, "exists");

    private static string NameAt(IReadOnlyList<string> statement, int index) =>
        index >= statement.Count ? "" : index + 2 < statement.Count && statement[index + 1] == "." ? $"{statement[index]}.{statement[index + 2]}" : statement[index];

    private static bool Is(IReadOnlyList<string> statement, int index, string word) =>
        index < statement.Count && string.Equals(statement[index], word, StringComparison.OrdinalIgnoreCase);
}
