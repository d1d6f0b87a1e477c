using Deeds.Postgres.Schema;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>Gives a table, its key and its indexes the names of another; what somebody added by hand keeps its name.</summary>
internal sealed class TableNames(NpgsqlConnection connection, SqlNames names)
{
    private const string SelectIndexes = """
        select index.relname, kept.indisprimary
        from pg_index kept join pg_class index on index.oid = kept.indexrelid
        where kept.indrelid = to_regclass($1)
        """;

    public async Task RenameAsync(ProjectionTable from, ProjectionTable to, CancellationToken cancellationToken)
    {
        var renames = await IndexesAsync(from, to, cancellationToken).ConfigureAwait(false);
        renames.Add($"alter table {names.Table(from.Name)} rename to {SqlNames.Quoted(to.Name)}");
        using var command = new NpgsqlCommand(string.Join(";\n", renames), connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<List<string>> IndexesAsync(ProjectionTable from, ProjectionTable to, CancellationToken cancellationToken)
    {
        var declared = from.Indexes.DistinctBy(index => IndexNames.Of(from.Name, index)).ToDictionary(index => IndexNames.Of(from.Name, index), index => IndexNames.Of(to.Name, index), StringComparer.Ordinal);
        var renames = new List<string>();
        using var command = new NpgsqlCommand(SelectIndexes, connection) { Parameters = { new NpgsqlParameter<string> { TypedValue = names.Table(from.Name) } } };
        var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var reading = reader.ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var name = reader.GetString(0);
            var next = reader.GetBoolean(1) ? IndexNames.OfKey(to.Name) : declared.GetValueOrDefault(name);
            if (next is not null && next != name)
                renames.Add($"alter index {names.Table(name)} rename to {SqlNames.Quoted(next)}");
        }

        return renames;
    }
}
