using Deeds;
using Subscriptions;

var store = new InMemoryEventStore();
var commands = new CommandGateway(store);
var id = Guid.Parse("00000000-0000-0000-0000-000000000012");

await RunAsync(new CreateSubscription(id, Guid.Empty));
await RunAsync(new ActivateSubscription(id, ""));
await RunAsync(new ActivateSubscription(id, "sub_66123"));
await RunAsync(new ActivateSubscription(id, "sub_66123"));
await RunAsync(new CancelSubscription(id, "moved away"));
await RunAsync(new ActivateSubscription(id, "sub_66123"));

var aggregates = new AggregateReader(store);
var then = await aggregates.LoadAsync<Subscription>(id, At.Version(2));
var now = await aggregates.LoadAsync<Subscription>(id);
Console.WriteLine($"then {then.Status}, now {now.Status}");
Console.WriteLine($"module {SubscriptionsModule.Definition.Events.Count} events, {SubscriptionsModule.Definition.Commands.Count} commands");

async Task RunAsync<TCommand>(TCommand command)
    where TCommand : ICommand<TCommand> => Console.WriteLine(await commands.ExecuteAsync(command) switch
    {
        CommandResult.Accepted accepted => $"accepted at {accepted.Version}",
        CommandResult.Noop noop => $"noop: {noop.Rule}",
        CommandResult.Invalid invalid => $"invalid: {string.Join(',', invalid.Errors.Keys)}",
        CommandResult.Rejected rejected => $"rejected: {rejected.Rule}",
        var other => other.ToString(),
    });
