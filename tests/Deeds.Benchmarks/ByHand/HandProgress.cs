using LoanApplications.Domain;
using Npgsql;

namespace Deeds.Benchmarks.ByHand;

/// <summary>The projection as one would write it: folded in memory per page, then one upsert from unnest, with the checkpoint in the same transaction.</summary>
internal sealed class HandProgress(NpgsqlDataSource source) : IAsyncDisposable
{
    private const string Create = """
        create table hand_progress (application text collate "C" primary key, events integer not null, work_started integer not null, last_at timestamptz not null);
        create table hand_checkpoint (position bigint not null);
        insert into hand_checkpoint values (0)
        """;

    private const string Upsert = """
        insert into hand_progress as kept (application, events, work_started, last_at)
        select substr(s.name, 13), page.events, page.work_started, page.last_at
        from unnest($1::bigint[], $2::integer[], $3::integer[], $4::timestamptz[]) as page (stream_id, events, work_started, last_at)
        join deeds.streams s on s.id = page.stream_id
        on conflict (application) do update set
            events = kept.events + excluded.events, work_started = kept.work_started + excluded.work_started, last_at = excluded.last_at
        """;

    private const string Checkpoint = "update hand_checkpoint set position = $1";

    private const string Differences = """
        select count(*) from application_progress ours full join hand_progress theirs on ours.application = theirs.application
        where (ours.events, ours.work_started, ours.last_at) is distinct from (theirs.events, theirs.work_started, theirs.last_at)
        """;

    private readonly Dictionary<long, (int Events, int WorkStarted, DateTime LastAt)> _page = [];
    private HandPages? _pages;

    public async Task CreateAsync()
    {
        await using var create = source.CreateCommand(Create);
        await create.ExecuteNonQueryAsync();
        _pages = await HandPages.OpenAsync(source);
    }

    public void BeginAgain()
    {
        using var empty = source.CreateCommand("truncate hand_progress");
        empty.ExecuteNonQuery();
    }

    public ValueTask RunAsync() => _pages!.RunAsync(Fold, WriteAsync);

    /// <summary>How many rows our table and the one by hand do not have in common.</summary>
    public async Task<long> DifferencesAsync()
    {
        await using var compare = source.CreateCommand(Differences);
        return (long)(await compare.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => _pages?.DisposeAsync() ?? default;

    private void Fold(HandEvent handled)
    {
        var (events, workStarted, _) = _page.GetValueOrDefault(handled.Stream);
        _page[handled.Stream] = (events + 1, workStarted + (handled.Event is WorkItemStarted ? 1 : 0), handled.RecordedAt);
    }

    private async ValueTask WriteAsync(NpgsqlConnection connection, long position)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new(Upsert)
        {
            Parameters =
            {
                new NpgsqlParameter<long[]> { TypedValue = [.. _page.Keys] },
                new NpgsqlParameter<int[]> { TypedValue = [.. _page.Values.Select(row => row.Events)] },
                new NpgsqlParameter<int[]> { TypedValue = [.. _page.Values.Select(row => row.WorkStarted)] },
                new NpgsqlParameter<DateTime[]> { TypedValue = [.. _page.Values.Select(row => row.LastAt)] },
            },
        });
        batch.BatchCommands.Add(new(Checkpoint) { Parameters = { new NpgsqlParameter<long> { TypedValue = position } } });
        await batch.PrepareAsync();
        await batch.ExecuteNonQueryAsync();
        _page.Clear();
    }
}
