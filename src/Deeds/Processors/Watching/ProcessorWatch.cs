using Deeds.Processors.Running;
using Deeds.Projections.Rebuilding;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Watching;

/// <summary>Looks at processors, and remembers what it saw of each.</summary>
internal sealed class ProcessorWatch(IProcessorStore store)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Recollection> _seen = new(StringComparer.Ordinal);

    /// <summary>The last look at all processors; null before the first.</summary>
    public ProcessorOverview? Latest { get; private set; }

    public ValueTask<ProcessorOverview> LookAsync(ProcessorRun run, CancellationToken cancellationToken) => LookAsync([run], [], cancellationToken);

    public void Forget() => Latest = null;

    public async ValueTask<ProcessorOverview> LookAtAllAsync(ProcessorRuns runs, CancellationToken cancellationToken)
    {
        var rebuilds = await runs.Rebuilds.OpenAsync(cancellationToken).ConfigureAwait(false);
        return Latest = await LookAsync(runs.All, rebuilds, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ProcessorOverview> LookAsync(IReadOnlyList<ProcessorRun> runs, IReadOnlyList<Rebuild> rebuilds, CancellationToken cancellationToken)
    {
        var asked = runs.Concat(rebuilds.Select(rebuild => rebuild.Run)).Select(run => new ProcessorInterest(run.Name, run.Filter));
        var survey = await store.SurveyAsync([.. asked], cancellationToken: cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            var statuses = runs.Zip(survey.Standings, (run, standing) => StatusOf(standing, survey) with { MissingEvents = run.Declaration.MissingIn(standing.Checkpoint), Trouble = run.TroubleAt(standing, survey.TakenAt) });
            return new(survey.TakenAt, survey.Highest, [.. statuses])
            {
                Pending = survey.Pending,
                Rebuilds = [.. rebuilds.Zip(survey.Standings.Skip(runs.Count), (rebuild, standing) => rebuild.ProgressOf(standing, survey)).OfType<RebuildProgress>()],
            };
        }
    }

    private ProcessorStatus StatusOf(ProcessorStanding standing, ProcessorSurvey survey)
    {
        var name = standing.Checkpoint.Processor;
        if (!_seen.TryGetValue(name, out var seen))
            _seen[name] = seen = new();
        seen.Add(survey.TakenAt, standing);
        return new(standing.Checkpoint)
        {
            TakenAt = survey.TakenAt,
            EventsBehind = standing.Waiting,
            IsFurtherBehind = standing.HasMore,
            PositionsBehind = Math.Max(0, survey.Highest.ToInt64() - (standing.Checkpoint.Position ?? Position.Start).ToInt64()),
            PositionsBeyondEnd = Math.Max(0, (standing.Checkpoint.Position ?? Position.Start).ToInt64() - survey.Drawn.ToInt64()),
            BehindBy = survey.TakenAt - standing.FirstRecordedAt is { } behind ? TimeSpan.FromTicks(Math.Max(0, behind.Ticks)) : null,
            ParkedStreams = standing.ParkedStreams,
            ParkedEvents = standing.ParkedEvents,
            FirstWaiting = standing.FirstWaiting,
            Hole = standing.Hole,
            ClaimedUntil = standing.ClaimedUntil,
            EventsPerSecond = seen.Rate,
            StandsFor = seen.StandsFor,
        };
    }
}
