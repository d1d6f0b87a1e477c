using Deeds.Processors.Running;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Projections.Rebuilding;

/// <summary>A projection that can be rebuilt, and what fills the table beside it while it is.</summary>
internal sealed record Rebuild(ProjectionType Type, Subscribed Subscribed, ProcessorRun Run)
{
    public string Name => Type.Name;

    public ProjectionTable Live => Type.Table;

    public ProjectionTable Side { get; } = Type.Table.Side;

    public ProjectionTable Kept { get; } = Type.Table.Kept;

    public static Rebuild Of(ProjectionType type, Subscribed subscribed, ProcessorOptions options, ProcessorWorld world)
    {
        // "Now" was when the live one first ran: a rebuild would leave everything out.
        var start = options.Start.IsNow ? ProcessorStart.Beginning : options.Start;
        return new(type, subscribed, new(new(type.Table.Side.Name, options with { Start = start, BeginsByItself = true }, subscribed, new RebuildWork(type, subscribed, world)), world));
    }

    /// <summary>How it is doing, from a look at its processor; null when none is under way.</summary>
    public RebuildProgress? ProgressOf(ProcessorStanding standing, ProcessorSurvey survey) => standing.Checkpoint.RebuildStartedAt is null ? null : new(Name, standing.Checkpoint)
    {
        AsOf = survey.TakenAt,
        Head = survey.Highest,
        IsDriven = standing.Checkpoint.Owner is not null && standing.ClaimedUntil > survey.TakenAt,
        ParkedEvents = standing.ParkedEvents,
        HeldBy = standing.Hole is null ? null : survey.Pending.FirstOrDefault(),
    };
}
