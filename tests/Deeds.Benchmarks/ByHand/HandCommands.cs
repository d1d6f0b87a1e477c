using System.Buffers;
using System.Text.Json;
using Deeds.Benchmarks.Domain;
using Deeds.Storage;

namespace Deeds.Benchmarks.ByHand;

/// <summary>The same commands as one would write them for this domain only: state in a dictionary, System.Text.Json, one append.</summary>
internal sealed class HandCommands(IEventStore store)
{
    private readonly Dictionary<Guid, (Order State, int Version)> _orders = [];
    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer = new(Stream.Null);

    public ValueTask<bool> PlaceAsync(PlaceOrder command, CommandContext context)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, command.Placed, OrderJson.Default.OrderPlaced);
        return AppendAsync(command.OrderId, "order.placed", (new Order().Apply(command.Placed), 0), context);
    }

    public ValueTask<bool> CountAsync(CountLine command, CommandContext context)
    {
        var (state, version) = _orders[command.OrderId];
        if (command.Quantity is < 1 or > 1000 || command.AllCounted(state) || command.NothingToCount(state))
            return new(false);

        var counted = command.Decide(state);
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, counted, OrderJson.Default.LineCounted);
        return AppendAsync(command.OrderId, "order.line-counted", (state.Apply(counted), version), context);
    }

    private async ValueTask<bool> AppendAsync(Guid orderId, string name, (Order State, int Version) order, CommandContext context)
    {
        var data = _buffer.WrittenSpan.ToArray();
        var time = context.RecordedAt ?? TimeProvider.System.GetUtcNow();
        var commandId = context.CommandId ?? Guid.CreateVersion7(time);
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        JsonSerializer.Serialize(_writer, new HandMetadata(commandId, commandId.ToString(), context.Actor), OrderJson.Default.HandMetadata);
        var appended = new NewEvent { EventId = commandId, Name = name, RecordedAt = time, Data = data, Metadata = _buffer.WrittenSpan.ToArray() };
        var result = await store.AppendAsync(new StreamAppend($"order-{orderId}", Expectation.Exactly(order.Version), [appended])).ConfigureAwait(false);
        if (result is not AppendResult.Appended)
            return false;
        _orders[orderId] = (order.State, order.Version + 1);
        return true;
    }
}
