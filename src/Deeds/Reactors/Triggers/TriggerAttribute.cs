namespace Deeds;

/// <summary>Marks a partial class as a trigger: it runs with every append of its events, and stores its events with them, or refuses them all.</summary>
/// <remarks>
/// <c>On</c> takes an event, a type that events derive from, or <see cref="IEvent"/> for all, and may take <see cref="EventMetadata"/>. It has two forms.
/// The plain one is synchronous: it returns nothing, an event or <c>Events&lt;…&gt;</c> to append to the same stream in the same append, or a nullable
/// <see cref="Refusal"/>. It runs before the append is sent and, when another append came first, again; so it must do nothing that cannot be undone.
/// The other takes an <see cref="IAppendTransaction"/> and returns a Task, or a Task of a nullable <see cref="Refusal"/>: it runs inside the store's transaction.
/// Events of triggers may pull triggers, up to 100 events in one append.
/// Nothing is stored when a trigger refuses or throws. Imports, which append to the store themselves, pull no triggers.
/// </remarks>
/// <example><code>
/// [Trigger("welcome")]
/// public partial class Welcome
/// {
///     WelcomeOffered On(SubscriptionCreated created) => new(created.UserId);
/// }
/// </code></example>
/// <param name="name">Its name in metadata and refusals; unique among reactors, triggers and projections.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TriggerAttribute(string name) : Attribute
{
    /// <summary>Its name in metadata and refusals.</summary>
    public string Name { get; } = name;
}
