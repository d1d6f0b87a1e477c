using Deeds.Postgres.Schema;
using Deeds.Storage;

namespace Deeds.Postgres.Reading;

/// <summary>The statement of a reader's pages: $1 after, $2 settled, $3 limit, then the filter's names and categories.</summary>
internal static class ReaderSql
{
    private const string SelectPage = $$"""
        select {columns}, {{EventRows.StreamNumber}}
        from {schema}.events e
        where e.position > $1{filter}
        order by e.position
        limit $3
        """;

    public static string For(Wanted wanted, SqlNames names) => names.In(SelectPage
        .Replace("{columns}", wanted.IsBare ? EventRows.BareColumns : EventRows.Columns, StringComparison.Ordinal)
        .Replace("{filter}", wanted.Filter == EventFilter.All ? "" : Condition(wanted.Filter), StringComparison.Ordinal));

    // Above what is settled every event is needed, whether it passes or not: its position shows that there is no hole before it.
    private static string Condition(EventFilter filter)
    {
        var names = filter.Names.Count > 0 ? "e.type = any($4)" : "true";
        var categories = filter.Categories.Count > 0 ? $"split_part({EventRows.StreamName}, '-', 1) = any($5)" : "true";
        return $"\n  and (e.position > $2 or ({names} and {categories}))";
    }
}
