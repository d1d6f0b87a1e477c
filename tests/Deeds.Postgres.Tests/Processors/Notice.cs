using Deeds.Processors;
using Deeds.Reactors;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A reactor that does nothing, under many names: with those of <see cref="ShippingModule"/> they are eight processors.</summary>
internal sealed class Notice : IReactor<Notice>
{
    public const int Processors = 8;

    // Long enough that a busy machine does not end it by mistake.
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(6);

    public static ReactorType<Notice> Type { get; } = new("notice", [EventSubscription.To<OrderShipped>()]);

    public static void AddTo(DeedsBuilder deeds) => deeds
        .AddModule(ShippingModule.Definition with { Name = "Notices", Events = [], Aggregates = [], Projections = [], Projectors = [], Reactors = [.. Enumerable.Range(1, 5).Select(Numbered)] })
        .ConfigureProcessors(processor => processor with { Claim = Claim });

    public static Notice Create(ProcessorServices services) => new();

    public ValueTask<Reaction> ReactAsync(IEvent @event, Delivery delivery) => new(Reaction.None);

    private static ReactorType Numbered(int number) => new ReactorType<Notice>($"notice-{number}", [EventSubscription.To<OrderShipped>()]);
}
