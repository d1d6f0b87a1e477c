using @class.@namespace;
using Deeds;

var store = new InMemoryEventStore();
var commands = new CommandGateway(store);

await TellAsync(new @do("a", "named"));
await TellAsync(new Outer.Inner.CountThing("a", 3));
await TellAsync(new FinishThing("a"));
await TellAsync(new FinishThing("a"));
Console.WriteLine(await new AggregateReader(store).LoadAsync<Thing>("a"));
Console.Write(EverythingModule.Definition.Contract);

async Task TellAsync<TCommand>(TCommand command)
    where TCommand : ICommand<TCommand> => Console.WriteLine(await commands.ExecuteAsync(command) switch
    {
        CommandResult.Accepted accepted => $"accepted at {accepted.Version}",
        CommandResult.Noop noop => $"noop: {noop.Rule}",
        var other => other.ToString(),
    });
