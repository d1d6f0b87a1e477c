using Deeds.Processors;

namespace Deeds.Reactors;

/// <summary>What the framework knows about <typeparamref name="TReactor"/>.</summary>
/// <typeparam name="TReactor">The reactor class.</typeparam>
public sealed class ReactorType<TReactor> : ReactorType
    where TReactor : IReactor<TReactor>
{
    /// <summary>Describes a reactor; called by generated code.</summary>
    /// <param name="name">The name its position is kept under.</param>
    /// <param name="subscriptions">The events it reacts to.</param>
    public ReactorType(string name, IReadOnlyList<EventSubscription> subscriptions)
        : base(name, subscriptions)
    {
    }

    /// <inheritdoc/>
    public override Type ClrType => typeof(TReactor);

    internal override ValueTask<Reaction> ReactAsync(ProcessorServices services, IEvent @event, Delivery delivery) =>
        TReactor.Create(services).ReactAsync(@event, delivery);
}
