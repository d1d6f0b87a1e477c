using System.Diagnostics.CodeAnalysis;
using Deeds.Reactors.Running;
using Deeds.Storage;

namespace Deeds;

/// <summary>One event on its way to one reactor.</summary>
/// <remarks>An event may be delivered again after a failure or a crash; <see cref="IdempotencyKey"/> is the same each time, and what is outside the store should be told it.</remarks>
public sealed record Delivery
{
    private readonly StoredEvent? _stored;

    /// <summary>Describes a delivery; for tests of reactors.</summary>
    public Delivery()
    {
    }

    [SetsRequiredMembers]
    internal Delivery(StoredEvent stored, string processor, int attempt)
    {
        _stored = stored;
        (Processor, Position, Attempt) = (processor, stored.Position, attempt);
    }

    /// <summary>The name of the processor.</summary>
    public required string Processor { get; init; }

    /// <summary>Everything recorded about the event.</summary>
    public required EventMetadata Metadata
    {
        // Read for who asks: most reactors look at the event alone.
        get => field ??= _stored!.ReadMetadata();
        init;
    }

    /// <summary>The trace that recorded the event; none where its metadata was left in the store because nobody traced.</summary>
    internal string? TraceParent => _stored is { IsBare: true } ? null : Metadata.TraceParent;

    /// <summary>The event's place in the store's order.</summary>
    public required Position Position { get; init; }

    /// <summary>1 at first, one more after each failure that this process knows of.</summary>
    public required int Attempt { get; init; }

    /// <summary>Processor and event id as text: the same each time, and for no other event or processor; for what is outside the store.</summary>
    public string IdempotencyKey => $"{Processor}/{Metadata.EventId}";

    /// <summary>The same as an id: what this delivery emits derives its ids from it.</summary>
    internal Guid Key => DeliveryKeys.Of(Processor, _stored?.EventId ?? Metadata.EventId);

    /// <summary>Stops the reactor when the process may not wait for it any longer.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>The mistake of handing a reactor an event it has no On for; for generated code.</summary>
    public DeedsException NotExpected(IEvent @event) =>
        new("DEED0552", $"{Processor} has no On for {@event.EventType.Name} at position {Position}. Build its project again with the events it is deployed with.");
}
