using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Storage.Projections;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Projections.Projectors;

/// <summary>Lets a projector write the events of a page in one transaction, which the commit of the page then ends.</summary>
/// <remarks>
/// When an event fails, the transaction is rolled back and those before it are written anew: a savepoint for each event would cost the ninety-nine pages
/// of a hundred that have no failure, and more than 64 of them in one transaction slow down every other session of a PostgreSQL server.
/// </remarks>
internal sealed class ProjectorWork(ProjectorType type, Subscribed subscribed, ProcessorWorld world) : IPageWork
{
    private readonly IProjectorStore _store = world.Store.Projectors ?? throw Processors.ProcessorProblems.WithoutSql(type.Name, world.Store.GetType().Name);

    public async ValueTask<PageOutcome> WorkAsync(PageOfWork page, CancellationToken cancellationToken)
    {
        Exception? problem = null;
        for (var most = page.Events.Count; most > 0;)
        {
            var transaction = await _store.BeginAsync(type.Name, cancellationToken).ConfigureAwait(false);
            var pass = await PassAsync(page, most, transaction).ConfigureAwait(false);
            if (pass.IsWhole)
                return new(pass.Done, pass.Done == most ? problem : null) { Transaction = transaction };
            await transaction.DisposeAsync().ConfigureAwait(false);
            (most, problem) = (pass.Done, pass.Problem);
        }

        return new(0, problem);
    }

    private async ValueTask<Pass> PassAsync(PageOfWork page, int most, IStepTransaction transaction)
    {
        var (done, isAtTheEnd) = (0, false);
        try
        {
            for (; done < most && !(done > 0 && IsTime(page)); done++)
                await ProjectAsync(page.Events[done], done == 0 ? page.Attempt : 1, transaction).ConfigureAwait(false);
            isAtTheEnd = true;
            await transaction.SettleAsync().ConfigureAwait(false);
            return new(done, IsWhole: true);
        }
        catch (Exception problem) when (!transaction.CancellationToken.IsCancellationRequested && !transaction.IsLost)
        {
            // What shows only at the end may be any event's doing: with fewer of them it shows whose.
            return isAtTheEnd && done > 1 ? new(done / 2) : new(isAtTheEnd ? 0 : done, problem);
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private bool IsTime(PageOfWork page) => page.Stopping.IsCancellationRequested || world.Clock.GetUtcNow() >= page.Until;

    private async ValueTask ProjectAsync(StoredEvent stored, int attempt, IStepTransaction transaction)
    {
        if (subscribed.Decode(stored) is not { } @event)
            return;

        var delivery = new Delivery
        {
            Processor = type.Name,
            Metadata = stored.ReadMetadata(),
            Position = stored.Position,
            Attempt = attempt,
            CancellationToken = transaction.CancellationToken,
        };
        var scope = world.Services.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
            await type.ProjectAsync(new(scope.ServiceProvider, type.Name), @event, delivery, transaction).ConfigureAwait(false);
        if (transaction.IsEnded)
            throw new DeedsException("DEED0591", $"{type.Name} has committed or rolled back the transaction itself, so what it wrote for {stored.Name} at position {stored.Position} may be written again. Leave the end of the transaction to the store.");
    }

    /// <summary>One go through the page.</summary>
    /// <param name="Done">How many events were written; in a pass that was not whole, how many to begin the next with.</param>
    /// <param name="Problem">What the event after them failed with; null when that is not known.</param>
    /// <param name="IsWhole">True when all that was to be written was.</param>
    private readonly record struct Pass(int Done, Exception? Problem = null, bool IsWhole = false);
}
