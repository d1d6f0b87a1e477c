using Deeds.Storage.Processors;
using Microsoft.Extensions.Logging;

namespace Deeds.Processors.Running;

/// <summary>What processors and rebuilds log; never a payload.</summary>
/// <remarks>One class for the whole library: what generates the methods writes several in no certain order, and then no two builds have the same symbols.</remarks>
internal static partial class ProcessorLog
{
    [LoggerMessage(501, LogLevel.Warning, "{Processor}: {Failure}")]
    public static partial void EventFailed(ILogger logger, string processor, ProcessorFailure failure, Exception problem);

    [LoggerMessage(502, LogLevel.Error, "{Processor} has stopped: {Failure} Correct the cause and call RetryAsync, or SkipAsync to leave the event out.")]
    public static partial void Stopped(ILogger logger, string processor, ProcessorFailure failure, Exception problem);

    [LoggerMessage(503, LogLevel.Error, "A callback of {Processor} has itself failed.")]
    public static partial void CallbackFailed(ILogger logger, string processor, Exception problem);

    [LoggerMessage(504, LogLevel.Error, "{Processor} could not take a step, and tries again: {Reason}")]
    public static partial void StepFailed(ILogger logger, string processor, string reason, Exception problem);

    [LoggerMessage(505, LogLevel.Information, "{Processor} begins to run here after position {Position}.")]
    public static partial void Began(ILogger logger, string processor, Position position);

    [LoggerMessage(507, LogLevel.Warning, "{Processor} leaves an event out, because: {Reason} {Failure}")]
    public static partial void Skipped(ILogger logger, string processor, string reason, ProcessorFailure failure);

    [LoggerMessage(509, LogLevel.Error, "{Processor} has parked a stream and goes on with the others: {Failure} Correct the cause and call Parking.RetryAsync, or Parking.SkipAsync to leave the event out.")]
    public static partial void Parked(ILogger logger, string processor, ProcessorFailure failure, Exception problem);

    [LoggerMessage(510, LogLevel.Warning, "{Processor} leaves a parked event out, because: {Reason} {Event}")]
    public static partial void SkippedParked(ILogger logger, string processor, string reason, ParkedEvent @event);

    [LoggerMessage(511, LogLevel.Warning, "{Processor} leaves all parked events of stream {Stream} out, because: {Reason}")]
    public static partial void Purged(ILogger logger, string processor, StreamId stream, string reason);

    [LoggerMessage(506, LogLevel.Error, "{Processor} was abandoned after position {Position}: it did not finish its page in time.")]
    public static partial void Abandoned(ILogger logger, string processor, Position? position);

    [LoggerMessage(512, LogLevel.Warning, "{Processor} has worked on an event after position {Position} for more than {Claim}. It keeps its claim; after its HandlingTimeout the event is called off, and has failed.")]
    public static partial void TakesLong(ILogger logger, string processor, Position? position, TimeSpan claim);

    [LoggerMessage(513, LogLevel.Warning, "The claim on {Processor} could not be prolonged while an event takes long; another process may take it over.")]
    public static partial void NotProlonged(ILogger logger, string processor, Exception problem);

    [LoggerMessage(514, LogLevel.Error, "{Processor} stands at position {Position}, and no event was ever stored after {End}: the events are those of an older backup than its position, and the next ones would be passed over. It is paused. Restore both from one backup, or resume it once the store has come past that position.")]
    public static partial void BeyondEnd(ILogger logger, string processor, Position position, Position end);

    [LoggerMessage(515, LogLevel.Warning, "The store knows processors that no module here declares and nobody drives: {Processors}. One that was renamed begins anew under its new name and does everything again: give it the former name, as in [Reactor(\"former-name\")]. One that was removed for good is forgotten by deleting its row from the table of processors.")]
    public static partial void Undeclared(ILogger logger, string processors);

    [LoggerMessage(530, LogLevel.Warning, "The processes cannot agree on who drives what, so this one goes on with what it has.")]
    public static partial void ShareUnknown(ILogger logger, Exception problem);

    [LoggerMessage(531, LogLevel.Information, "This process drives {Mine} of {All} processors.")]
    public static partial void ShareChanged(ILogger logger, int mine, int all);

    [LoggerMessage(540, LogLevel.Warning, "{Processor} stands by in this process: another, which is newer, has declared to handle {Events} as well, and this one would pass over them. End this process, or, when the newer version is withdrawn for good, call WithdrawAsync.")]
    public static partial void StandsBy(ILogger logger, string processor, string events);

    [LoggerMessage(541, LogLevel.Warning, "{Processor} may be driven again by processes that do not handle {Events}, because: {Reason}")]
    public static partial void Withdrawn(ILogger logger, string processor, string events, string reason);

    [LoggerMessage(508, LogLevel.Warning, "{Processor} could not be given back; another process takes it over when its claim ends.")]
    public static partial void NotGivenBack(ILogger logger, string processor, Exception problem);

    [LoggerMessage(520, LogLevel.Information, "The rebuild of {Projection} was started: a table beside the live one is filled.")]
    public static partial void RebuildStarted(ILogger logger, string projection);

    [LoggerMessage(521, LogLevel.Information, "The rebuild of {Projection} is live now; the former table is kept as {Kept}.")]
    public static partial void RebuildSwapped(ILogger logger, string projection, string kept);

    [LoggerMessage(522, LogLevel.Information, "The rebuild of {Projection} was aborted; its table is gone.")]
    public static partial void RebuildAborted(ILogger logger, string projection);

    [LoggerMessage(523, LogLevel.Warning, "{Projection} was rolled back to its former table and catches up; the rebuilt one is kept as {Kept}.")]
    public static partial void RebuildRolledBack(ILogger logger, string projection, string kept);

    [LoggerMessage(524, LogLevel.Information, "The table {Table} was dropped.")]
    public static partial void FormerTableDropped(ILogger logger, string table);

    [LoggerMessage(525, LogLevel.Warning, "{Progress}")]
    public static partial void RebuildStalled(ILogger logger, RebuildProgress progress);

    [LoggerMessage(527, LogLevel.Warning, "Projection {Projection} is declared here in version {Version}, and another deployment has begun version {Newer}. This process goes on with its own table.")]
    public static partial void VersionIsOlder(ILogger logger, string projection, int version, int newer);

    [LoggerMessage(526, LogLevel.Error, "Rebuilds cannot be looked for; the next look is in {Wait}.")]
    public static partial void RebuildsNotLooked(ILogger logger, TimeSpan wait, Exception problem);
}
