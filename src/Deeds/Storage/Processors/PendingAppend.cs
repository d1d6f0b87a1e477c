using System.Globalization;

namespace Deeds.Storage.Processors;

/// <summary>A transaction of the database that may still append events before some that are visible; readers wait for it.</summary>
public sealed record PendingAppend
{
    /// <summary>The process of the database server that runs it; null for a prepared transaction, which has none.</summary>
    public int? ServerProcess { get; init; }

    /// <summary>The name its client gave to the database; null when unknown.</summary>
    public string? Application { get; init; }

    /// <summary>What its session does now, such as <c>idle in transaction</c>; null where the database does not tell this user.</summary>
    public string? State { get; init; }

    /// <summary>When it began, by the store's clock; null where the database does not tell this user.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Who it is and what it does, in a few words.</summary>
    public override string ToString() => ServerProcess is { } process
        ? string.Create(CultureInfo.InvariantCulture, $"server process {process} ({(Application is { Length: > 0 } name ? name : "no application name")}, {State ?? "state not shown to this user"})")
        : "a prepared transaction (see pg_prepared_xacts)";
}
