namespace Deeds.Postgres;

/// <summary>Where and how events are kept in a PostgreSQL database.</summary>
public sealed record PostgresOptions
{
    /// <summary>The defaults.</summary>
    public static PostgresOptions Default { get; } = new();

    /// <summary>The schema of the event tables. <c>deeds</c> by default.</summary>
    public string Schema { get; init; } = "deeds";

    /// <summary>The schema of the current-state tables, where people look for them. <c>public</c> by default.</summary>
    public string TableSchema { get; init; } = "public";

    /// <summary>True to create what is missing when the host starts, false only to check; when null, the default, created in the Development environment and checked elsewhere.</summary>
    public bool? CreateSchema { get; init; }

    /// <summary>How long a reader waits in one call for appends that are about to commit, before it answers that there is nothing to deliver now. 100 ms by default.</summary>
    public TimeSpan ReaderPatience { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long the swap of a rebuild waits for those who use the table, each of four times; readers that come meanwhile wait as long. 1 s by default.</summary>
    public TimeSpan SwapPatience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>True, the default, to wake the processors of other processes by a notification after appends; they also poll. Turn it off behind a pooler that hands a session to many clients.</summary>
    public bool NotifyOthers { get; init; } = true;
}
