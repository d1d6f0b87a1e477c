using Deeds;

namespace Subscriptions.Notices;

[Module]
public static partial class NoticesModule;

/// <summary>Tells the subscriber that the subscription runs.</summary>
[Reactor("confirm-subscription")]
public partial class ConfirmSubscription(IMailer mailer, AggregateReader subscriptions)
{
    async Task On(SubscriptionActivated activated, Delivery delivery, CancellationToken cancellationToken)
    {
        var subscription = await subscriptions.LoadAsync<Subscription>(delivery.Metadata.StreamKey, cancellationToken: cancellationToken);
        await mailer.SendAsync(new($"user {subscription.UserId}", $"Your subscription {delivery.Metadata.StreamKey} is active.", delivery.IdempotencyKey));
    }
}

/// <summary>Tells the reward's creator that somebody pays for it.</summary>
[Reactor("notify-creator")]
public partial class NotifyCreator(IMailer mailer, AggregateReader subscriptions)
{
    async Task On(SubscriptionActivated activated, Delivery delivery, CancellationToken cancellationToken)
    {
        var subscription = await subscriptions.LoadAsync<Subscription>(delivery.Metadata.StreamKey, cancellationToken: cancellationToken);
        await mailer.SendAsync(new($"the creator of reward {subscription.RewardId}", $"User {subscription.UserId} pays.", delivery.IdempotencyKey));
    }
}
