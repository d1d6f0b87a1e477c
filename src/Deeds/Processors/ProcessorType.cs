namespace Deeds.Processors;

/// <summary>What the framework knows about a reactor or trigger: its name, its events, and what it is made with.</summary>
public abstract class ProcessorType
{
    private protected ProcessorType(string name, IReadOnlyList<EventSubscription> subscriptions)
    {
        Name = name;
        Subscriptions = subscriptions;
    }

    /// <summary>Its name, unique in the application.</summary>
    public string Name { get; }

    /// <summary>The events it asks for.</summary>
    public IReadOnlyList<EventSubscription> Subscriptions { get; }

    /// <summary>The services its constructor takes, which a container must know.</summary>
    public IReadOnlyList<Type> Services { get; init; } = [];

    /// <summary>What its declaration changes in how it is driven; null for nothing.</summary>
    public Func<ProcessorOptions, ProcessorOptions>? Settings { get; init; }

    /// <summary>The declared type.</summary>
    public abstract Type ClrType { get; }
}
