using System.Threading.Channels;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>Reads the log once and hands its traces to a number of callers: each trace to one, so that its entries stay in order.</summary>
internal sealed class Callers(int count)
{
    private const int TracesAhead = 8;

    public async Task RunAsync(LogFile log, ITraceWriter writer, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var traces = Channel.CreateBounded<Trace>(new BoundedChannelOptions(count * TracesAhead) { SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(log, traces.Writer, stop.Token), CancellationToken.None);
        try
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = count, CancellationToken = cancellationToken };
            await Parallel.ForEachAsync(traces.Reader.ReadAllAsync(cancellationToken), options, writer.WriteAsync);
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    // What goes wrong in the file reaches the callers through the channel, after the traces before the damage.
    private static async Task ReadAsync(LogFile log, ChannelWriter<Trace> traces, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var trace in log.ReadTraces())
                await traces.WriteAsync(trace, cancellationToken);
            traces.Complete();
        }
        catch (Exception problem)
        {
            traces.Complete(problem);
        }
    }
}
