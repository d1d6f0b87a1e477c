using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Deeds.Chaos.Domain;

/// <summary>What reached the world outside, a line each, written before the next step is taken; what a killed process wrote stays.</summary>
/// <remarks>The time is that of the machine since it was started: it can be compared between processes.</remarks>
public sealed class DeliveryLog(string path) : IDisposable
{
    private readonly FileStream _file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    private readonly Lock _gate = new();

    public void Begin(Delivery delivery) => Write("begin", delivery);

    public void Done(Delivery delivery) => Write("done", delivery);

    public void Dispose() => _file.Dispose();

    private void Write(string step, Delivery delivery)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetTimestamp()} {step} {delivery.Processor} {delivery.IdempotencyKey} {delivery.Metadata.EventId} {delivery.Metadata.Stream} {delivery.Metadata.Version} {delivery.Attempt} {Environment.ProcessId}\n");
        lock (_gate)
            _file.Write(Encoding.UTF8.GetBytes(line));
    }
}
