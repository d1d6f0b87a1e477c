using Deeds.Commands;
using Deeds.Events;
using Deeds.Processors;

namespace Deeds.Reactors;

/// <summary>What the framework knows about one reactor.</summary>
public abstract class ReactorType : ProcessorType
{
    private protected ReactorType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <summary>What is known about <typeparamref name="TReactor"/>; how generated code speaks of a reactor.</summary>
    public static ReactorType Of<TReactor>()
        where TReactor : IReactor<TReactor> => TReactor.Type;

    /// <summary>The events it may append.</summary>
    public IReadOnlyList<EventType> Emits { get; init; } = [];

    /// <summary>The commands it may execute.</summary>
    public IReadOnlyList<CommandType> Executes { get; init; } = [];

    /// <summary>True where a command it executes may be refused without the event having failed.</summary>
    public bool AcceptsRejections { get; init; }

    /// <summary>False where nothing looks at the metadata of its events, which a store then need not read; true by default.</summary>
    public bool ReadsMetadata { get; init; } = true;

    internal abstract ValueTask<Reaction> ReactAsync(ProcessorServices services, IEvent @event, Delivery delivery);
}
