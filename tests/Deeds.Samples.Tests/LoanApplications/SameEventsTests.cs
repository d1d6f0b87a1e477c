using System.Text;
using Deeds.Storage;
using LoanApplications.Logs;
using LoanApplications.Replaying;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class SameEventsTests : IDisposable
{
    private readonly SyntheticLog _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task an_import_stores_what_a_replay_stores()
    {
        var (replayed, imported) = (new InMemoryEventStore(), new InMemoryEventStore());

        await WriteAsync(new CommandReplay(new(new CommandGateway(replayed)), new(TimeProvider.System), new()));
        await WriteAsync(new BulkImport(imported, new(TimeProvider.System), new()));

        var expected = await ReadAsync(replayed);
        Assert.Equal(_log.Entries, expected.Count);
        Assert.Equal(expected, await ReadAsync(imported));
    }

    [Fact]
    public async Task an_entry_keeps_its_time_its_actor_and_its_case()
    {
        var store = new InMemoryEventStore();
        await WriteAsync(new BulkImport(store, new(TimeProvider.System), new()));

        var stream = store.ReadStreamAsync("application-1000", StreamRange.All, TestContext.Current.CancellationToken);
        var second = (await stream.ElementAtAsync(1, TestContext.Current.CancellationToken)).ReadMetadata();

        Assert.Equal(SyntheticLog.Begin.AddMinutes(1), second.RecordedAt);
        Assert.Equal(("112", "1000"), (second.Actor, second.CorrelationId));
    }

    private async Task WriteAsync(ITraceWriter writer)
    {
        using var log = LogFile.Open(_log.Path);
        await new Callers(1).RunAsync(log, writer, TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> ReadAsync(InMemoryEventStore store)
    {
        var page = await store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(1_000, TestContext.Current.CancellationToken);
        return [.. page.Events.Select(Describe)];
    }

    // An import carries out no command, so it names none.
    private static string Describe(StoredEvent stored) =>
        $"{stored.Name} v{stored.SchemaVersion} {stored.Position} {Encoding.UTF8.GetString(stored.Data.Span)} {stored.ReadMetadata() with { Command = null }}";
}
