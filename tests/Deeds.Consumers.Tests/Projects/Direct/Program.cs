using Deeds;
using Microsoft.Extensions.DependencyInjection;
using Subscriptions;

await using var services = new ServiceCollection()
    .AddSingleton<IMailer, PrintingMailer>()
    .AddDeeds(deeds => deeds.AddModule(SubscriptionsModule.Definition).UseInMemory())
    .BuildServiceProvider();
var commands = services.GetRequiredService<CommandGateway>();
var aggregates = services.GetRequiredService<AggregateReader>();
var subscribers = services.GetRequiredService<IProjectionReader<Subscriber>>();
var processors = services.GetRequiredService<ProcessorControl>();
var id = Guid.Parse("00000000-0000-0000-0000-000000000012");

await RunAsync(new StartSubscription(id, "ada"));
await RunAsync(new StartSubscription(id, "ada@example.org"));
await processors.CatchUpAsync();
Console.WriteLine(await subscribers.FindAsync(id));
await RunAsync(new CancelSubscription(id, "eve@example.org"));
await RunAsync(new CancelSubscription(id, "ada@example.org"));
await RunAsync(new CancelSubscription(id, "ada@example.org"));
await processors.CatchUpAsync();

var then = await aggregates.LoadAsync<Subscription>(id, At.Version(1));
var now = await aggregates.LoadAsync<Subscription>(id);
Console.WriteLine($"cancelled: then {then.IsCancelled}, now {now.IsCancelled}, {await subscribers.ReadAsync().CountAsync()} subscribers");
Console.WriteLine($"module: {SubscriptionsModule.Definition.Events.Count} events, {SubscriptionsModule.Definition.Commands.Count} commands, {processors.Names.Count()} processors");

async Task RunAsync<TCommand>(TCommand command)
    where TCommand : ICommand<TCommand>
{
    var result = await commands.ExecuteAsync(command);
    Console.WriteLine(result switch
    {
        CommandResult.Accepted accepted => $"accepted at {accepted.Version}",
        CommandResult.Noop noop => $"noop: {noop.Rule}",
        CommandResult.Invalid invalid => $"invalid: {string.Join(',', invalid.Errors.Keys)}",
        CommandResult.Rejected rejected => $"rejected: {rejected.Rule}",
        var other => other.ToString(),
    });
}
