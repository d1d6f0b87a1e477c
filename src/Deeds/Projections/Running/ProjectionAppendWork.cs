using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Running;

/// <summary>Folds the events of an append inside its transaction.</summary>
internal sealed class ProjectionAppendWork(ProjectionType type, Subscribed subscribed) : IAppendWork
{
    private const string FailedInside = "DEED0572";

    /// <summary>Lets a store fold the in-transaction projections of some modules with each append, whoever appends.</summary>
    public static IEventStore Attach(IEventStore store, IReadOnlyList<Modules.ModuleDefinition> modules, DeedsOptions options)
    {
        foreach (var type in modules.DistinctBy(module => module.Name).SelectMany(module => module.Projections).Where(projection => projection.IsInTransaction))
        {
            var subscribed = new Subscribed(type, modules.SelectMany(module => module.Events), options);
            (store as Storage.Processors.IDrivableStore)?.AddWork(subscribed.Filter, new ProjectionAppendWork(type, subscribed));
        }

        return store;
    }

    public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
    {
        var rows = (IProjectionTransaction)transaction;
        var fold = type.NewFold();
        foreach (var stored in transaction.Events.Where(subscribed.Filter.Passes))
        {
            if (subscribed.Decode(stored) is not { } @event)
                continue;
            await FoldAsync(fold, rows, new(@event, stored.ReadMetadata())).ConfigureAwait(false);
        }

        await WriteAsync(fold.Changes(), rows).ConfigureAwait(false);
        return null;
    }

    private async ValueTask WriteAsync(IReadOnlyList<RowChange> changes, IProjectionTransaction rows)
    {
        try
        {
            await rows.WriteAsync(changes).ConfigureAwait(false);
        }
        catch (RowsRefusedException problem)
        {
            throw new DeedsException(FailedInside, $"Projection {type.Name} failed inside the append, and nothing was stored: {problem.Message}", problem);
        }
    }

    private async ValueTask FoldAsync(ProjectionFold fold, IProjectionTransaction rows, Events.PendingEvent pending)
    {
        try
        {
            if (fold.KeyOf(pending.Event, pending.Metadata) is { } key && !fold.Has(key))
                fold.Load([key], await rows.LoadAsync(type.Table, [key]).ConfigureAwait(false));
            fold.Apply(pending.Event, pending.Metadata);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            throw new DeedsException(FailedInside, $"Projection {type.Name} failed on {pending.Event.EventType.Name} for {pending.Metadata.Stream} inside the append, and nothing was stored: {problem.Message}", problem);
        }
    }
}
