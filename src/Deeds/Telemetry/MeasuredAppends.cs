using Deeds.Storage;

namespace Deeds.Telemetry;

/// <summary>Appends, and tells how long it took and what came of it.</summary>
internal static class MeasuredAppends
{
    // What threw may still have been stored: it is counted apart from every outcome.
    private const string Failed = "Failed";

    public static async ValueTask<AppendResult> AppendMeasuredAsync(this IEventStore store, StreamAppend append, TimeProvider clock, CancellationToken cancellationToken)
    {
        var timing = DeedsTelemetry.AppendBegan(clock);
        AppendResult? result = null;
        try
        {
            return result = await store.AppendAsync(append, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            DeedsTelemetry.AppendEnded(timing, append, result?.GetType().Name ?? Failed, result is AppendResult.Appended);
        }
    }
}
