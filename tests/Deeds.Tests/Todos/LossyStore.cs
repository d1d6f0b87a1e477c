using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Tests.Todos;

/// <summary>A store that can be cut off before the position of a processor is written, as by a crash.</summary>
internal sealed class LossyStore(InMemoryEventStore inner) : IDrivableStore, IProcessorStore, ICurrentStateStore
{
    /// <summary>How many commits of positions are still to be lost.</summary>
    public int CommitsToLose { get; set; }

    /// <summary>True to give no answer, for ever, to whoever asks how processors stand.</summary>
    public bool IsSilent { get; set; }

    /// <summary>What happens once, after the journal has made sure of its claim and before it reads.</summary>
    public Func<Task>? OnceJournalIsClaimed { get; set; }

    public IProcessorStore Processors => this;

    public IParkingStore Parking => inner.Processors.Parking;

    public IProjectionStore Projections => inner.Projections;

    public IProjectionTables Tables => inner.Tables;

    public void AddWork(EventFilter events, IAppendWork work) => inner.AddWork(events, work);

    public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) => inner.AppendAsync(append, cancellationToken);

    public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) => inner.AppendAsync(appends, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) => inner.ReadStreamAsync(stream, range, cancellationToken);

    public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) => inner.FindAsync(eventIds, cancellationToken);

    public IStoreReader ReadAfter(Position position, EventFilter filter) => inner.ReadAfter(position, filter);

    public IStoreReader ReadBareAfter(Position position, EventFilter filter) => inner.ReadBareAfter(position, filter);

    public async ValueTask<ProcessorClaim?> ClaimAsync(string processor, string owner, TimeSpan term, CancellationToken cancellationToken = default)
    {
        var claim = await inner.Processors.ClaimAsync(processor, owner, term, cancellationToken);
        if (processor != "journal" || OnceJournalIsClaimed is not { } happens)
            return claim;
        OnceJournalIsClaimed = null;
        await happens();
        return claim;
    }

    public ValueTask<ProcessorCheckpoint> DeclareAsync(string processor, string owner, IReadOnlyCollection<string> events, CancellationToken cancellationToken = default) => inner.Processors.DeclareAsync(processor, owner, events, cancellationToken);

    public ValueTask ReleaseAsync(ProcessorClaim claim, CancellationToken cancellationToken = default) => inner.Processors.ReleaseAsync(claim, cancellationToken);

    public ValueTask<ProcessorCheckpoint?> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken = default)
    {
        if (CommitsToLose == 0)
            return inner.Processors.CommitAsync(commit, cancellationToken);
        CommitsToLose--;
        throw new IOException("the connection broke");
    }

    public ValueTask<ProcessorCheckpoint?> FindAsync(string processor, CancellationToken cancellationToken = default) => inner.Processors.FindAsync(processor, cancellationToken);

    public ValueTask<IReadOnlyList<ProcessorCheckpoint>> ListAsync(CancellationToken cancellationToken = default) => inner.Processors.ListAsync(cancellationToken);

    public ValueTask<ProcessorSurvey> SurveyAsync(IReadOnlyList<ProcessorInterest> processors, int limit = 1_000, CancellationToken cancellationToken = default) =>
        IsSilent ? new(new TaskCompletionSource<ProcessorSurvey>().Task) : inner.Processors.SurveyAsync(processors, limit, cancellationToken);

    public ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken = default) => inner.Processors.DirectAsync(processor, directive, cancellationToken);

    public ValueTask<ProcessorCheckpoint?> SkipAsync(string processor, Omission omission, CancellationToken cancellationToken = default) => inner.Processors.SkipAsync(processor, omission, cancellationToken);

    public ValueTask<Position> HeadAsync(CancellationToken cancellationToken = default) => inner.Processors.HeadAsync(cancellationToken);

    public Task WaitForAppendAsync(Position after, CancellationToken cancellationToken) => inner.Processors.WaitForAppendAsync(after, cancellationToken);

    public IAsyncEnumerable<StateRow> ReadRowsAsync(StateTable table, CancellationToken cancellationToken = default) => inner.ReadRowsAsync(table, cancellationToken);

    public ValueTask<StateRow?> FindRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) => inner.FindRowAsync(table, key, cancellationToken);

    public ValueTask<bool> RewriteRowAsync(StateTable table, StateRow row, CancellationToken cancellationToken = default) => inner.RewriteRowAsync(table, row, cancellationToken);

    public ValueTask RemoveRowAsync(StateTable table, StreamKey key, CancellationToken cancellationToken = default) => inner.RemoveRowAsync(table, key, cancellationToken);
}
