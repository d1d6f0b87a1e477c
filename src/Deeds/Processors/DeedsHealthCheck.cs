using Deeds.Processors.Running;
using Deeds.Processors.Watching;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds;

/// <summary>Tells whether the processors of the application make progress, from one look at their store.</summary>
/// <remarks>
/// Unhealthy: a processor that has stopped; one that events wait for and nobody drives; one that is driven and does not advance; one that waits
/// behind a transaction of the database, with the server process that holds it; and a store that does not answer in time. Degraded: paused,
/// waiting for a new try, lagging, or driven by nobody while nothing waits; and a rebuild that does not go on, since the live table is served
/// meanwhile. Progress is what the store keeps, compared between looks by the
/// store's clock: a dead worker is not well, and a quiet store is not ill. A look costs two short queries, and never waits for an append.
/// </remarks>
/// <example><code>services.AddHealthChecks().AddCheck&lt;DeedsHealthCheck&gt;("deeds");</code></example>
public sealed class DeedsHealthCheck : IHealthCheck
{
    private readonly Func<ProcessorRuns> _runs;
    private readonly HealthOptions _options;
    private readonly ProcessorJudge _judge;

    internal DeedsHealthCheck(Func<ProcessorRuns> runs, HealthOptions options)
    {
        _runs = runs;
        _options = options;
        _judge = new(options);
    }

    /// <summary>Looks, and names each processor that is not well, with its position and the reason.</summary>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var runs = _runs();
            if (runs.All.Count == 0)
                return HealthCheckResult.Healthy("No processor is declared.");
            var overview = await LookAsync(runs, cancellationToken).ConfigureAwait(false);
            var processors = overview.Processors.Select(status => (status.Processor, _judge.Judge(status, overview.Pending)));
            var rebuilds = overview.Rebuilds.Select(rebuild => (rebuild.Checkpoint.Processor, RebuildJudge.Judge(rebuild)));
            return Of([.. processors, .. rebuilds], context);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception problem)
        {
            return new(context.Registration.FailureStatus, $"The store of the processors cannot be asked: {Why(problem)}", problem);
        }
    }

    private async Task<ProcessorOverview> LookAsync(ProcessorRuns runs, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(_options.Patience, runs.World.Clock);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        // Not only cancelled but left behind: a driver that does not notice its cancellation would hold up whoever asks.
        return await runs.Watch.LookAtAllAsync(runs, ended.Token).AsTask().WaitAsync(ended.Token).ConfigureAwait(false);
    }

    private static HealthCheckResult Of((string Processor, Finding Finding)[] found, HealthCheckContext context)
    {
        var worst = found.Min(each => each.Finding.Status);
        var said = found.Where(each => each.Finding.IsSaid).OrderBy(each => each.Finding.Status).Select(each => each.Finding.Text).ToList();
        var description = said.Count > 0 ? string.Join('\n', said) : "All processors advance, or have come to the end.";
        return new(worst is HealthStatus.Unhealthy ? context.Registration.FailureStatus : worst, description, data: found.ToDictionary(each => each.Processor, each => (object)each.Finding.Text, StringComparer.Ordinal));
    }

    private string Why(Exception problem) => problem is OperationCanceledException ? $"it did not answer in {_options.Patience}." : $"{problem.GetType().Name}: {problem.Message}";
}
