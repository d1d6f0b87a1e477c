using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Telemetry;

namespace Deeds.Processors.Running;

/// <summary>Counts the tries of the event a processor is held up by, and tells those who want to know.</summary>
internal sealed class Failures(string processor, ProcessorOptions options, ProcessorWorld world)
{
    /// <summary>Which try of an event the next one is, as the last failure counts them.</summary>
    public static int AttemptOf(StoredEvent stored, ProcessorFailure? last) => last?.EventId == stored.EventId ? last.Attempts + 1 : 1;

    public ProcessorFailure Of(StoredEvent stored, Exception problem, ProcessorFailure? last)
    {
        var now = world.Clock.GetUtcNow();
        var attempts = AttemptOf(stored, last);
        return new()
        {
            EventId = stored.EventId,
            EventName = stored.Name,
            Stream = stored.Stream,
            Position = stored.Position,
            Cause = $"{problem.GetType().Name}: {problem.Message}",
            Attempts = attempts,
            Since = attempts > 1 ? last!.Since : now,
            RetryAt = options.Failures.WaitAfter(attempts) is { } wait ? now + wait : null,
        };
    }

    public void Tell(ProcessorFailure failure, Exception problem, bool isParked)
    {
        var failed = new ProcessorFailed(processor, failure, problem) { IsParked = isParked };
        Log(failed);
        DeedsTelemetry.EventFailed(processor, isFinal: failure.RetryAt is null);
        Call(options.OnFailure, failed);
        if (failure.RetryAt is null)
            Call(options.OnFinalFailure, failed);
    }

    private void Log(ProcessorFailed failed)
    {
        if (failed.Failure.RetryAt is not null)
            ProcessorLog.EventFailed(world.Logger, processor, failed.Failure, failed.Problem);
        else if (failed.IsParked)
            ProcessorLog.Parked(world.Logger, processor, failed.Failure, failed.Problem);
        else
            ProcessorLog.Stopped(world.Logger, processor, failed.Failure, failed.Problem);
    }

    private void Call(Action<ProcessorFailed>? callback, ProcessorFailed failed)
    {
        try
        {
            callback?.Invoke(failed);
        }
        catch (Exception problem)
        {
            ProcessorLog.CallbackFailed(world.Logger, processor, problem);
        }
    }
}
