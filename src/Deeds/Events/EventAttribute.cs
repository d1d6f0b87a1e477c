namespace Deeds;

/// <summary>Marks a partial record as an event and gives it the name it is stored under.</summary>
/// <remarks>
/// The name is written out, never derived from the type, so that renaming the type leaves stored data readable.
/// The convention is <c>aggregate.past-participle</c>, such as <c>subscription.activated</c>.
/// </remarks>
/// <param name="name">The stored name; unique within a store.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class EventAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the event's shape; raised when the shape changes incompatibly. 1 by default.</summary>
    public int Version { get; set; } = 1;
}
