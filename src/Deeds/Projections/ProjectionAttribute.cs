namespace Deeds;

/// <summary>Marks a partial record as a projection: a row of a table that is folded from events, disposable, to be read by key and by query.</summary>
/// <remarks>
/// The properties marked with <c>[Key]</c> are the row's key. <c>On</c> takes an event, or a type that events derive from, and may take
/// <see cref="EventMetadata"/>; it is pure, and has three forms. A static one that takes no row gives the row to be written, whatever stood there.
/// A static one that takes the row first, which is null when there is none, gives the next one. One of an instance gives the next row of a row that exists,
/// and is not called when there is none. Null removes the row.
/// The key of the row that an event changes is the event's own property, or properties, of the key's name and type; else, where the key is one property
/// that a stream key can be read as, the key of the event's stream; else what a static <c>KeyOf</c> gives for the event, which goes before both.
/// <c>[Column("name", TypeName = "…")]</c> of System.ComponentModel.DataAnnotations.Schema names a column and its type: <c>varchar(n)</c> for text, as
/// <c>[MaxLength(n)]</c> does too, <c>numeric(p,s)</c> for a decimal, <c>jsonb</c> for nested data. A value that does not fit fails its event.
/// </remarks>
/// <example><code>
/// [Projection("active_subscriptions")]
/// public partial record ActiveSubscription([property: Key] Guid SubscriptionId, DateTimeOffset Since)
/// {
///     static ActiveSubscription On(SubscriptionActivated activated, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), metadata.RecordedAt);
///     ActiveSubscription? On(SubscriptionCancelled cancelled) => null;
/// }
/// </code></example>
/// <param name="name">The name of its table and of its processor: lower-case letters, digits and underscores.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProjectionAttribute(string name) : Attribute
{
    /// <summary>The name of its table and of its processor.</summary>
    public string Name { get; } = name;

    /// <summary>The version of the projection, 1 by default. Raise it when its columns or its folding change.</summary>
    /// <remarks>
    /// A version has a table and a processor of its own, named with <c>_v2</c> from the second on, filled from the first event beside the one before,
    /// which goes on serving the processes that declare it. <see cref="IProjectionReader{TProjection}"/> reads a new version once it has caught up.
    /// </remarks>
    public int Version { get; set; } = 1;

    /// <summary>True to fold it inside the append, so that it is never behind; otherwise a processor follows. Appends of its events then take their turns.</summary>
    public bool InTransaction { get; set; }
}
