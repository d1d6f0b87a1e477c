using Deeds.Events.Choices;

namespace Deeds.Reactors.Triggers;

/// <summary>What a trigger answers to an event before it is appended.</summary>
public readonly struct TriggerAnswer
{
    private readonly IReadOnlyList<IEvent>? _events;

    private TriggerAnswer(IReadOnlyList<IEvent>? events, Refusal? refusal = null, bool isInTransaction = false)
    {
        _events = events;
        Refusal = refusal;
        IsInTransaction = isInTransaction;
    }

    /// <summary>Nothing.</summary>
    public static TriggerAnswer None => default;

    /// <summary>The answer is given inside the transaction.</summary>
    public static TriggerAnswer InTransaction => new(null, isInTransaction: true);

    internal IReadOnlyList<IEvent> Events => _events ?? [];

    internal Refusal? Refusal { get; }

    internal bool IsInTransaction { get; }

    /// <summary>An event to append with it.</summary>
    public static TriggerAnswer Append(IEvent @event) => new([@event]);

    /// <summary>An event to append with it, or null for none.</summary>
    public static TriggerAnswer AppendIfAny(IEvent? @event) => @event is null ? None : Append(@event);

    /// <summary>The events of a collection to append with it.</summary>
    public static TriggerAnswer AppendAll<TEvents>(TEvents events)
        where TEvents : struct, IEvents => new(events.All);

    /// <summary>A refusal, or null for none.</summary>
    public static TriggerAnswer Refuse(Refusal? refusal) => new(null, refusal);
}
