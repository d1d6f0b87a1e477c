using Deeds.Processors.Running;
using Deeds.Storage.Processors;

namespace Deeds.Projections.Rebuilding;

/// <summary>The rebuilds there may be, one a projection, and which of them are under way.</summary>
internal sealed class RebuildSet(IReadOnlyList<Rebuild> all, ProcessorWorld world)
{
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<Rebuild> All => all;

    /// <summary>The one of a projection, by the name of its table or by the one it is declared with.</summary>
    public Rebuild? Find(string projection) =>
        all.FirstOrDefault(rebuild => rebuild.Name == projection) ?? all.FirstOrDefault(rebuild => rebuild.Type.DeclaredName == projection);

    /// <summary>Those that are under way, by name.</summary>
    public async ValueTask<IReadOnlyList<Rebuild>> OpenAsync(CancellationToken cancellationToken) =>
        all.Count == 0 ? [] : Open(await world.Store.Processors.ListAsync(cancellationToken).ConfigureAwait(false));

    public IReadOnlyList<Rebuild> Open(IReadOnlyList<ProcessorCheckpoint> known)
    {
        var open = known.Where(checkpoint => checkpoint.RebuildStartedAt is not null).Select(checkpoint => checkpoint.Processor).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(rebuild => open.Contains(rebuild.Side.Name))];
    }

    /// <summary>How one is doing, from one look at the store that never waits for an append; null when none is under way.</summary>
    public async ValueTask<RebuildProgress?> FindAsync(Rebuild rebuild, CancellationToken cancellationToken)
    {
        var survey = await world.Store.Processors.SurveyAsync([new(rebuild.Side.Name, rebuild.Subscribed.Filter)], limit: 1, cancellationToken).ConfigureAwait(false);
        return rebuild.ProgressOf(survey.Standings[0], survey);
    }

    /// <summary>Ends when this process has begun or ended a rebuild, and in any case after a while.</summary>
    public async Task WaitForChangeAsync(TimeSpan atMost, CancellationToken cancellationToken) =>
        await Task.WhenAny(Volatile.Read(ref _changed).Task, Task.Delay(atMost, world.Clock, cancellationToken)).ConfigureAwait(false);

    public void Changed() => Interlocked.Exchange(ref _changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
