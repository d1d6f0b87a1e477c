using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Subscriptions.Notices;

/// <summary>Which subscriptions are active, and since when: a table of its own, folded from the events.</summary>
[Projection("active_subscriptions")]
public partial record ActiveSubscription([property: Key] long SubscriptionId, DateTimeOffset Since)
{
    static ActiveSubscription On(SubscriptionActivated activated, EventMetadata metadata) => new(metadata.StreamKey.As<long>(), metadata.RecordedAt);

    ActiveSubscription? On(SubscriptionDeactivated deactivated) => null;

    ActiveSubscription? On(SubscriptionCancelled cancelled) => null;
}
