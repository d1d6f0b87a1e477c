using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Makes, exchanges and drops tables in memory, in the turn of the processors that write them.</summary>
internal sealed class MemoryProjectionTables(MemoryProcessorStore processors, MemoryProjections projections, TimeProvider clock) : IProjectionTables
{
    public ValueTask<bool> CreateAsync(ProjectionTable side, ProjectionTable live, CancellationToken cancellationToken = default) => new(processors.InTurn(() =>
    {
        if (projections.Has(side))
            return false;
        projections.Create(side);
        processors.Replace(new(side.Name) { RebuildStartedAt = clock.GetUtcNow() });
        return true;
    }));

    public ValueTask<bool> ExistsAsync(ProjectionTable table, CancellationToken cancellationToken = default) => new(projections.Has(table));

    public ValueTask<bool> SwapAsync(TableSwap swap, CancellationToken cancellationToken = default) => new(processors.InTurn(() => Swap(swap)));

    public ValueTask<bool> DropAsync(ProjectionTable table, CancellationToken cancellationToken = default)
    {
        table.CheckIsBesideLive();
        return new(processors.InTurn(() =>
        {
            if (!projections.Has(table))
                return false;
            projections.Drop(table);
            processors.Replace(new(table.Name));
            processors.ForgetParked(table.Name);
            return true;
        }));
    }

    public ValueTask<ITablePair> OpenPairAsync(ProjectionTable live, ProjectionTable side, CancellationToken cancellationToken = default) => new(processors.InTurn<ITablePair>(() =>
        new MemoryTablePair(live, projections.Copy(live), projections.Copy(side)) { LivePosition = processors.Find(live.Name).Position, SidePosition = processors.Find(side.Name).Position }));

    private bool Swap(TableSwap swap)
    {
        if (!projections.Has(swap.Next))
            return false;
        if (swap.Next != swap.Kept && projections.Has(swap.Kept))
            throw swap.KeptIsTaken();
        var (live, next) = (processors.Find(swap.Live.Name), processors.Find(swap.Next.Name));
        if (!swap.MayGoBack && (next.Position ?? Position.Start) < (live.Position ?? Position.Start))
            return false;

        projections.Swap(swap);
        processors.Replace(new(swap.Next.Name));
        processors.Replace(Moved(next, swap.Live) with { Mode = live.Mode is ProcessorMode.Paused ? ProcessorMode.Paused : next.Mode });
        processors.Replace(Moved(live, swap.Kept));
        MoveParked(swap);
        return true;
    }

    private void MoveParked(TableSwap swap)
    {
        processors.MoveParked(swap.Live.Name, "");
        processors.MoveParked(swap.Next.Name, swap.Live.Name);
        processors.MoveParked("", swap.Kept.Name);
    }

    private static ProcessorCheckpoint Moved(ProcessorCheckpoint checkpoint, ProjectionTable to) => checkpoint with { Processor = to.Name, RebuildStartedAt = null };
}
