using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Subscriptions;

[Module]
public static partial class SubscriptionsModule;

[Event("subscription.created")]
public partial record SubscriptionCreated(Guid UserId);

[Event("subscription.activated")]
public partial record SubscriptionActivated(string PaymentKey);

[Event("subscription.cancelled")]
public partial record SubscriptionCancelled(string Reason);

public enum SubscriptionStatus { Pending, Active, Cancelled }

[Aggregate("subscription")]
public partial record Subscription
{
    public Guid UserId { get; init; }
    public SubscriptionStatus Status { get; init; }
    public DateTimeOffset? ActivatedAt { get; init; }

    Subscription Apply(SubscriptionCreated created) => this with { UserId = created.UserId };

    Subscription Apply(SubscriptionActivated activated, EventMetadata metadata) =>
        this with { Status = SubscriptionStatus.Active, ActivatedAt = metadata.RecordedAt };

    Subscription Apply(SubscriptionCancelled cancelled) => this with { Status = SubscriptionStatus.Cancelled };
}

[Command(Creates = true)]
public partial record CreateSubscription(Guid SubscriptionId, Guid UserId)
{
    SubscriptionCreated Decide(Subscription subscription) => new(UserId);
}

[Command]
public partial record ActivateSubscription(Guid SubscriptionId, [property: Required] string PaymentKey)
{
    [Noop]
    bool AlreadyActive(Subscription subscription) => subscription.Status is SubscriptionStatus.Active;

    [Reject("A cancelled subscription cannot be activated.")]
    bool Cancelled(Subscription subscription) => subscription.Status is SubscriptionStatus.Cancelled;

    SubscriptionActivated Decide(Subscription subscription) => new(PaymentKey);
}

[Command]
public partial record CancelSubscription(Guid SubscriptionId, string Reason)
{
    SubscriptionCancelled Decide(Subscription subscription) => new(Reason);
}
