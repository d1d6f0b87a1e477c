using Deeds.Storage.Processors;
using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>Keeps who drives processors in a table, with signs of life that last by the database's clock.</summary>
internal sealed class WorkerRolls(Database database)
{
    // Written when half of a sign of life is gone, asked for far more often; what the dead left is swept up much later.
    private const string Sign = """
        insert into {schema}.workers as known (owner, processors, seen_until) values (@owner, @processors, now() + @term)
        on conflict (owner) do update set processors = excluded.processors, seen_until = excluded.seen_until
        where known.seen_until < now() + @term / 2 or known.processors <> excluded.processors;
        delete from {schema}.workers where seen_until < now() - 100 * @term;
        """;

    private const string SelectWorkers = "select owner, processors from {schema}.workers where seen_until > now();";

    private const string SelectClaims = """
        select name, case when claimed_until > now() then owner end, claimed_until < now() - @term / 2
        from {schema}.processors
        """;

    private const string Remove = "delete from {schema}.workers where owner = $1";

    private readonly string _attend = database.Names.In($"{Sign}\n{SelectWorkers}\n{SelectClaims}");
    private readonly string _remove = database.Names.In(Remove);

    public async ValueTask<WorkerRoll> AttendAsync(Worker worker, TimeSpan term, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => Command(connection, worker, term), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        var workers = new List<Worker>();
        while (await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false))
            workers.Add(new(reading.Rows.GetString(0), reading.Rows.GetFieldValue<string[]>(1)));
        await reading.Rows.NextResultAsync(cancellationToken).ConfigureAwait(false);
        return await WithClaimsAsync(new(workers), reading.Rows, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask LeaveAsync(string owner, CancellationToken cancellationToken)
    {
        var reading = await database.QueryAsync(connection => new(_remove, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = owner } } }, cancellationToken).ConfigureAwait(false);
        await reading.DisposeAsync().ConfigureAwait(false);
    }

    private static async Task<WorkerRoll> WithClaimsAsync(WorkerRoll roll, NpgsqlDataReader rows, CancellationToken cancellationToken)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        while (await rows.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!rows.IsDBNull(1))
                owners.Add(rows.GetString(0), rows.GetString(1));
            if (rows.GetBoolean(2))
                left.Add(rows.GetString(0));
        }

        return roll with { Owners = owners, Left = left };
    }

    private NpgsqlCommand Command(NpgsqlConnection connection, Worker worker, TimeSpan term) => new(_attend, connection)
    {
        Parameters =
        {
            new NpgsqlParameter<string>("owner", worker.Owner),
            new NpgsqlParameter<string[]>("processors", [.. worker.Processors.Order(StringComparer.Ordinal)]),
            new NpgsqlParameter<TimeSpan>("term", term),
        },
    };
}
