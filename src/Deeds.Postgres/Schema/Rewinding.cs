namespace Deeds.Postgres.Schema;

/// <summary>Lets processors begin anew whose tables are gone, before these are made again: what a table was filled with is dropped with it, and the position is not.</summary>
internal static class Rewinding
{
    // A step that is under way has an earlier epoch, and writes nothing.
    private const string WhereTablesAreGone = """
        with rewound as (
            update {schema}.processors
            set owner = null, epoch = epoch + 1, position = null, failure = null, progressed_at = null, caught_up_at = null,
                mode = case mode when 'stopped' then 'running' else mode end
            where name = PROCESSOR and position is not null
              and not exists (select from unnest(array[TABLES]) as known (name) where to_regclass(known.name) is not null)
            returning name
        ), unparked as (
            delete from {schema}.parked_events parked using rewound where parked.processor = rewound.name
        )
        delete from {schema}.parked_streams parked using rewound where parked.processor = rewound.name;
        """;

    public static string Of(string processor, IEnumerable<string> tables, SqlNames names) => names.In(WhereTablesAreGone)
        .Replace("PROCESSOR", SqlNames.Literal(processor), StringComparison.Ordinal)
        .Replace("TABLES", string.Join(", ", tables.Select(SqlNames.Literal)), StringComparison.Ordinal);
}
