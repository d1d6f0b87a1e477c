using Deeds.Postgres.Schema;
using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Appending;

/// <summary>Asks why an append was not stored; only ever after it was not.</summary>
internal sealed class AppendLookups(SqlNames names)
{
    private const string SelectVersions = "select name, version from {schema}.streams where name = any($1)";

    private const string SelectKnownIds = "select event_id from {schema}.events where event_id = any($1)";

    private readonly string _selectVersions = names.In(SelectVersions);
    private readonly string _selectKnownIds = names.In(SelectKnownIds);

    /// <summary>The first stream that is not as expected; null when all are by now.</summary>
    public async ValueTask<AppendResult.Refused?> RefusalAsync(NpgsqlConnection connection, IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<string, int>(StringComparer.Ordinal);
        using var command = new NpgsqlCommand(_selectVersions, connection);
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. appends.Select(append => append.Stream.Value)] });
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            versions[reader.GetString(0)] = reader.GetInt32(1);

        return appends
            .Select(append => new AppendResult.Refused(append.Stream, append.Expected, versions.GetValueOrDefault(append.Stream.Value)))
            .FirstOrDefault(refusal => !refusal.Expected.IsMetBy(refusal.ActualVersion));
    }

    /// <summary>The event ids that are in the store already; null when none is.</summary>
    public async ValueTask<AppendResult.Duplicate?> DuplicateAsync(NpgsqlConnection connection, IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken)
    {
        var known = new HashSet<Guid>();
        Guid[] ids = [.. appends.SelectMany(append => append.Events).Select(@event => @event.EventId)];
        using var command = new NpgsqlCommand(_selectKnownIds, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            known.Add(reader.GetGuid(0));
        return known.Count == 0 ? null : new([.. ids.Where(known.Contains)]);
    }
}
