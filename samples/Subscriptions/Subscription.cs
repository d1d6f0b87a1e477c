using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Subscriptions;

[Module]
public static partial class SubscriptionsModule;

public enum SubscriptionStatus
{
    Pending,
    Active,
    Unpaid,
    Cancelled,
}

[Aggregate("subscription", Table = "subscriptions")]
public partial record Subscription
{
    public long UserId { get; init; }
    public long RewardId { get; init; }
    public long PaymentSourceId { get; init; }
    public SubscriptionStatus Status { get; init; }
    public string? PaymentKey { get; init; }
    public DateTimeOffset? ActivatedAt { get; init; }
    public DateTimeOffset? DeactivatedAt { get; init; }

    Subscription Apply(SubscriptionCreated created) =>
        this with { UserId = created.UserId, RewardId = created.RewardId, PaymentSourceId = created.PaymentSourceId };

    Subscription Apply(SubscriptionActivated activated, EventMetadata metadata) =>
        this with { Status = SubscriptionStatus.Active, PaymentKey = activated.PaymentKey, ActivatedAt = metadata.RecordedAt };

    Subscription Apply(SubscriptionDeactivated deactivated, EventMetadata metadata) =>
        this with { Status = SubscriptionStatus.Unpaid, DeactivatedAt = metadata.RecordedAt };

    Subscription Apply(SubscriptionCancelled cancelled) => this with { Status = SubscriptionStatus.Cancelled };
}

[Event("subscription.created")]
public partial record SubscriptionCreated(long UserId, long RewardId, long PaymentSourceId);

[Event("subscription.activated")]
public partial record SubscriptionActivated(string PaymentKey);

[Event("subscription.deactivated")]
public partial record SubscriptionDeactivated;

[Event("subscription.cancelled")]
public partial record SubscriptionCancelled(string Reason);

/// <summary>Whoever records an activation, by which command ever: it is stored only with a key that pays.</summary>
[Trigger("no-test-keys")]
public partial class NoTestKeys
{
    Refusal? On(SubscriptionActivated activated) =>
        activated.PaymentKey.StartsWith("test_", StringComparison.Ordinal) ? new("A test key pays nothing.") : null;
}

[Command(Creates = true)]
public partial record CreateSubscription(long SubscriptionId, long UserId, long RewardId, long PaymentSourceId)
{
    SubscriptionCreated Decide(Subscription subscription) => new(UserId, RewardId, PaymentSourceId);
}

[Command]
public partial record ActivateSubscription(long SubscriptionId, [property: Required] string PaymentKey)
{
    [Noop]
    bool AlreadyActive(Subscription subscription) => subscription.Status is SubscriptionStatus.Active;

    [Reject("A cancelled subscription cannot be activated.")]
    bool Cancelled(Subscription subscription) => subscription.Status is SubscriptionStatus.Cancelled;

    SubscriptionActivated Decide(Subscription subscription) => new(PaymentKey);
}

[Command]
public partial record DeactivateSubscription(long SubscriptionId)
{
    [Noop]
    bool AlreadyUnpaid(Subscription subscription) => subscription.Status is SubscriptionStatus.Unpaid;

    [Reject("Only an active subscription can be deactivated.")]
    bool NotActive(Subscription subscription) => subscription.Status is not SubscriptionStatus.Active;

    SubscriptionDeactivated Decide(Subscription subscription) => new();
}

[Command]
public partial record CancelSubscription(long SubscriptionId, [property: Required, StringLength(200)] string Reason)
{
    [Noop]
    bool AlreadyCancelled(Subscription subscription) => subscription.Status is SubscriptionStatus.Cancelled;

    SubscriptionCancelled Decide(Subscription subscription) => new(Reason);
}
