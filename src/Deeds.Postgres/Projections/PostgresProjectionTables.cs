using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Makes, exchanges and drops tables beside those of projections.</summary>
/// <remarks>
/// Tables are locked before processors, in the order in which a step of a processor locks them: so neither waits for the other.
/// A step that waited meanwhile finds another epoch and writes nothing; a reader finds the new table under the name it asked for.
/// </remarks>
internal sealed class PostgresProjectionTables(Database database, ProjectionTables tables, TableTransactions transactions) : IProjectionTables
{
    private readonly SideTableSql _sql = new(database.Names);

    public async ValueTask<bool> CreateAsync(ProjectionTable side, ProjectionTable live, CancellationToken cancellationToken = default) =>
        await transactions.RunAsync(live.Name, connection => CreateAsync(connection, side, live, cancellationToken), cancellationToken).ConfigureAwait(false);

    public async ValueTask<bool> ExistsAsync(ProjectionTable table, CancellationToken cancellationToken = default)
    {
        var reading = await database.QueryAsync(connection => WithConnection(_sql.Exists(table), connection), cancellationToken).ConfigureAwait(false);
        await using var closing = reading.ConfigureAwait(false);
        await reading.Rows.ReadAsync(cancellationToken).ConfigureAwait(false);
        return reading.Rows.GetBoolean(0);
    }

    public async ValueTask<bool> SwapAsync(TableSwap swap, CancellationToken cancellationToken = default)
    {
        try
        {
            return await transactions.RunAsync(swap.Live.Name, connection => SwapAsync(connection, swap, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException problem) when (problem.SqlState == PostgresErrorCodes.DuplicateTable)
        {
            throw swap.KeptIsTaken();
        }
    }

    public async ValueTask<bool> DropAsync(ProjectionTable table, CancellationToken cancellationToken = default)
    {
        table.CheckIsBesideLive();
        return await transactions.RunAsync(table.Name, async connection =>
        {
            var exists = await TableTransactions.FindAsync<bool>(connection, _sql.Exists(table), cancellationToken).ConfigureAwait(false);
            await TableTransactions.ExecuteAsync(connection, _sql.Drop(table), cancellationToken).ConfigureAwait(false);
            await TableTransactions.ExecuteAsync(connection, _sql.ForgetParked(table), cancellationToken).ConfigureAwait(false);
            await TableTransactions.ExecuteAsync(connection, _sql.ForgetProcessor(table), cancellationToken).ConfigureAwait(false);
            return exists;
        }, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<ITablePair> OpenPairAsync(ProjectionTable live, ProjectionTable side, CancellationToken cancellationToken = default)
    {
        try
        {
            return await PostgresTablePair.OpenAsync(await database.OpenAsync(cancellationToken).ConfigureAwait(false), new(database.Names, tables, live, side), cancellationToken).ConfigureAwait(false);
        }
        catch (NpgsqlException problem)
        {
            throw database.Explained(problem);
        }
    }

    private async Task<bool> CreateAsync(NpgsqlConnection connection, ProjectionTable side, ProjectionTable live, CancellationToken cancellationToken)
    {
        if (await TableTransactions.FindAsync<bool>(connection, _sql.Exists(side), cancellationToken).ConfigureAwait(false))
            return false;
        await CheckDependentsAsync(connection, live, cancellationToken).ConfigureAwait(false);
        await TableTransactions.ExecuteAsync(connection, _sql.Create(side), cancellationToken).ConfigureAwait(false);
        var grants = await TableTransactions.FindAsync<string>(connection, _sql.Grants(side, live), cancellationToken).ConfigureAwait(false);
        if (grants.Length > 0)
            await TableTransactions.ExecuteAsync(connection, new(grants), cancellationToken).ConfigureAwait(false);
        await TableTransactions.ExecuteAsync(connection, _sql.BeginProcessor(side), cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> SwapAsync(NpgsqlConnection connection, TableSwap swap, CancellationToken cancellationToken)
    {
        // Somebody else has been quicker with the same swap.
        if (!await TableTransactions.FindAsync<bool>(connection, _sql.Exists(swap.Next), cancellationToken).ConfigureAwait(false))
            return false;
        await TableTransactions.ExecuteAsync(connection, _sql.LockTables(swap.Live, swap.Next), cancellationToken).ConfigureAwait(false);
        await CheckDependentsAsync(connection, swap.Live, cancellationToken).ConfigureAwait(false);
        var positions = await LockProcessorsAsync(connection, swap, cancellationToken).ConfigureAwait(false);
        if (!swap.MayGoBack && positions.GetValueOrDefault(swap.Next.Name) < positions.GetValueOrDefault(swap.Live.Name))
            return false;

        var names = new TableNames(connection, database.Names);
        // While the two change places, the live one needs a name that neither has.
        var aside = swap.Next == swap.Kept ? swap.Live with { Name = $"{swap.Live.Name}__swap" } : swap.Kept;
        await names.RenameAsync(swap.Live, aside, cancellationToken).ConfigureAwait(false);
        await names.RenameAsync(swap.Next, swap.Live, cancellationToken).ConfigureAwait(false);
        if (aside != swap.Kept)
            await names.RenameAsync(aside, swap.Kept, cancellationToken).ConfigureAwait(false);
        await TableTransactions.ExecuteAsync(connection, _sql.Exchange(swap), cancellationToken).ConfigureAwait(false);
        foreach (var (from, to) in ((string, string)[])[(swap.Live.Name, ""), (swap.Next.Name, swap.Live.Name), ("", swap.Kept.Name)])
            await TableTransactions.ExecuteAsync(connection, _sql.MoveParked(from, to), cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<Dictionary<string, Position>> LockProcessorsAsync(NpgsqlConnection connection, TableSwap swap, CancellationToken cancellationToken)
    {
        using var command = WithConnection(_sql.Lock([swap.Live, swap.Next, swap.Kept]), connection);
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        var positions = new Dictionary<string, Position>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            positions[reader.GetString(0)] = reader.IsDBNull(1) ? Position.Start : new(reader.GetInt64(1));
        return positions;
    }

    private async Task CheckDependentsAsync(NpgsqlConnection connection, ProjectionTable live, CancellationToken cancellationToken)
    {
        var dependents = await TableTransactions.FindAsync<string>(connection, _sql.Dependents(live), cancellationToken).ConfigureAwait(false);
        if (dependents.Length > 0)
            throw new DeedsException("DEED0597", $"{dependents} would go on reading the former table of {live.Name} after a rebuild takes its place. Drop what is named, and create it again after the swap.");
    }

    private static NpgsqlCommand WithConnection(NpgsqlCommand command, NpgsqlConnection connection)
    {
        command.Connection = connection;
        return command;
    }
}
