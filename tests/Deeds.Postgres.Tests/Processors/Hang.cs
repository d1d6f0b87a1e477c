using Deeds.Processors;
using Deeds.Reactors;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>A reactor that hangs, and heeds no cancellation; it may keep its thread as well.</summary>
internal sealed class Hang(Door door) : IReactor<Hang>
{
    public static ReactorType<Hang> Type { get; } = new("hang", [EventSubscription.To<OrderPlaced>()]);

    public static void AddTo(DeedsBuilder deeds, Door door)
    {
        deeds.Services.AddSingleton(door);
        deeds.AddModule(ShippingModule.Definition with { Name = "Hanging", Events = [], Aggregates = [], Projections = [], Projectors = [], Reactors = [Type] });
    }

    public static Hang Create(ProcessorServices services) => new(services.Get<Door>());

    public async ValueTask<Reaction> ReactAsync(IEvent @event, Delivery delivery)
    {
        door.Cancellation = delivery.CancellationToken;
        door.Entered.TrySetResult();
        if (door.KeepsThread)
            door.Wait();
        else
            await door.Open.Task;
        return Reaction.None;
    }
}
