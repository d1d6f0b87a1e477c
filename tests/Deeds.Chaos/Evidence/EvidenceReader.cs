using System.Globalization;
using Dapper;
using Deeds.Chaos.Writing;
using Npgsql;

namespace Deeds.Chaos.Evidence;

/// <summary>Reads what a run has left, in the database and in the logs.</summary>
internal sealed class EvidenceReader(NpgsqlConnection connection, string schema, string logs)
{
    private const string Facts = """
        select e.position, s.name as stream, e.version, e.event_id as eventid, e.type as name,
            (e.data ->> 'writer')::integer as writer, (e.data ->> 'number')::integer as number, (e.data ->> 'amount')::integer as amount,
            (e.metadata ->> 'causationId')::uuid as cause
        from {schema}.events e join {schema}.streams s on s.id = e.stream_id
        order by e.position
        """;

    private const string Tallies = "select tally, events, last_version as lastversion, sum, digest from {schema}.tallies";
    private const string Writers = "select writer, events, sum from {schema}.writers";
    private const string Epochs = "select id, processor, written_by as writtenby, owner, epoch, position, failed as hasfailure from {schema}.epochs order by id";

    public async Task<RunEvidence> ReadAsync() => new()
    {
        Facts = await QueryAsync<StoredFact>(Facts),
        Tallies = await QueryAsync<TallyLine>(Tallies),
        Writers = await QueryAsync<WriterLine>(Writers),
        Epochs = await QueryAsync<EpochLine>(Epochs),
        Told = [.. Lines("writer").Select(Told)],
        Deliveries = [.. Lines("worker").Select(Delivery).OrderBy(line => line.Time)],
    };

    private static ToldOutcome Told(string[] parts) => new(parts[0] == WriterLog.Stored, Number(parts[1]), Number(parts[2]), Number(parts[3]));

    private static DeliveryLine Delivery(string[] parts) => new()
    {
        Time = long.Parse(parts[0], CultureInfo.InvariantCulture),
        IsDone = parts[1] == "done",
        Key = parts[3],
        EventId = Guid.Parse(parts[4]),
        Stream = parts[5],
        Version = Number(parts[6]),
        Attempt = Number(parts[7]),
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private IEnumerable<string[]> Lines(string role) =>
        from file in Directory.EnumerateFiles(logs, $"{role}-*.log")
        from line in File.ReadLines(file)
        select line.Split(' ');

    private async Task<IReadOnlyList<T>> QueryAsync<T>(string sql) =>
        [.. await connection.QueryAsync<T>(sql.Replace("{schema}", schema, StringComparison.Ordinal))];
}
