using Deeds.Events;
using Deeds.Storage;
using Deeds.Telemetry;

namespace Deeds.Commands;

/// <summary>Where a command's state comes from: memory, assumption or the store.</summary>
internal sealed class StateSource<TAggregate>(CommandGateway gateway, StreamId stream, Guid commandId)
    where TAggregate : IAggregate<TAggregate>
{
    public StreamId Stream => stream;

    public Guid CommandId => commandId;

    /// <summary>A state that costs no round trip, where there is one; the append finds out when it is behind.</summary>
    public Basis<TAggregate>? Assumed(bool creates)
    {
        if (creates)
            return new Basis<TAggregate>(TAggregate.Initial, 0, BasisKind.Assumed);
        return gateway.Hot.TryGet<TAggregate>(stream, out var kept) ? new Basis<TAggregate>(kept.State, kept.Version, BasisKind.Kept) : null;
    }

    public async ValueTask<Basis<TAggregate>> LoadAsync(CancellationToken cancellationToken)
    {
        using var activity = DeedsTelemetry.Activities.StartActivity(ActivityNames.Load)?.SetTag(TagNames.Stream, stream.Value);
        var timing = DeedsTelemetry.LoadBegan(gateway.Clock);
        var (state, version) = (TAggregate.Initial, 0);
        List<StoredEvent>? repeated = null;
        var ownId = EventIds.Of(commandId, 0);
        await foreach (var stored in gateway.Store.ReadStreamAsync(stream, StreamRange.All, cancellationToken).ConfigureAwait(false))
        {
            if (stored.EventId == ownId)
            {
                (repeated ??= []).Add(stored);
                ownId = EventIds.Of(commandId, repeated.Count);
            }

            state = gateway.Unknown.Ignores(stored, TAggregate.Type) ? state : TAggregate.Apply(state, stored);
            version = stored.Version;
        }

        DeedsTelemetry.LoadEnded(timing, stream, version);
        return new(state, version, BasisKind.Loaded) { Repeated = repeated ?? [] };
    }

    /// <summary>Loads, or gives null while the store cannot be reached.</summary>
    public async ValueTask<Basis<TAggregate>?> TryLoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await LoadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is not (OperationCanceledException or DeedsException))
        {
            return null;
        }
    }
}
