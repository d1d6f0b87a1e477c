namespace Deeds.Processors;

/// <summary>What the framework knows about what a processor drives: a reactor or a projection.</summary>
public abstract class ProcessorType
{
    private protected ProcessorType(string name, IReadOnlyList<EventSubscription> subscriptions)
    {
        Name = name;
        Subscriptions = subscriptions;
    }

    /// <summary>The name its position is kept under.</summary>
    public string Name { get; }

    /// <summary>The events it asks for.</summary>
    public IReadOnlyList<EventSubscription> Subscriptions { get; }

    /// <summary>The services its constructor takes, which a container must know.</summary>
    public IReadOnlyList<Type> Services { get; init; } = [];

    /// <summary>The declared type.</summary>
    public abstract Type ClrType { get; }
}
