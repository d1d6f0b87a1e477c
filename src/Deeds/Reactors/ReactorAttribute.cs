namespace Deeds;

/// <summary>Marks a partial class as a reactor: it acts after an event is committed, in the background, at least once per event.</summary>
/// <remarks>
/// <c>On</c> takes an event, a type that events derive from, or <see cref="IEvent"/> for all; each event reaches the On that names it most closely, once.
/// Besides the event it may take <see cref="EventMetadata"/>, <see cref="Delivery"/> and a <see cref="CancellationToken"/>.
/// What it returns is emitted: an event is appended to the stream of the event it reacts to, a command is executed; both bear the event as their cause.
/// It returns one of these or nothing, null for none, <c>Events&lt;…&gt;</c> for several, each also in a Task or ValueTask. Methods may be private.
/// A reactor is made anew for each event; its constructor takes services of the container.
/// </remarks>
/// <example><code>
/// [Reactor("confirm-subscription")]
/// public partial class ConfirmSubscription(IMailer mailer)
/// {
///     Task On(SubscriptionActivated activated, EventMetadata metadata) => mailer.ConfirmAsync(metadata.StreamKey);
/// }
/// </code></example>
/// <param name="name">The name its position is kept under; unique within a store, and not to be changed with the class.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ReactorAttribute(string name) : Attribute
{
    /// <summary>The name its position is kept under.</summary>
    public string Name { get; } = name;

    /// <summary>True where a command that is rejected, invalid or without its aggregate is as good as one that is accepted; otherwise the event has failed.</summary>
    public bool AcceptsRejections { get; set; }
}
