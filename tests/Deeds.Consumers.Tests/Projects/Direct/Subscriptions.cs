using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Subscriptions;

[Module] public static partial class SubscriptionsModule;

[Event("subscription.started")] public partial record SubscriptionStarted(string Email);
[Event("subscription.cancelled")] public partial record SubscriptionCancelled;

[Aggregate("subscription")]
public partial record Subscription
{
    public string? Email { get; init; }
    public bool IsCancelled { get; init; }
    Subscription Apply(SubscriptionStarted started) => this with { Email = started.Email };
    Subscription Apply(SubscriptionCancelled cancelled) => this with { IsCancelled = true };
}

[Command(Creates = true)]
public partial record StartSubscription(Guid SubscriptionId, [property: EmailAddress] string Email)
{
    SubscriptionStarted Decide(Subscription subscription) => new(Email);
}

[Command]
public partial record CancelSubscription(Guid SubscriptionId, string Email)
{
    [Noop] bool AlreadyCancelled(Subscription subscription) => subscription.IsCancelled;
    [Reject("Only the subscriber can cancel.")] bool SomebodyElse(Subscription subscription) => Email != subscription.Email;
    SubscriptionCancelled Decide(Subscription subscription) => new();
}

[Projection("subscribers")]
public partial record Subscriber([property: Key] Guid SubscriptionId, string Email)
{
    static Subscriber On(SubscriptionStarted started, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), started.Email);
    Subscriber? On(SubscriptionCancelled cancelled) => null;
}

[Reactor("welcome-subscriber")]
public partial class WelcomeSubscriber(IMailer mailer)
{
    Task On(SubscriptionStarted started, Delivery delivery) => mailer.SendAsync(started.Email, "Welcome!", delivery.IdempotencyKey);
}
