using Deeds;
using Strict;

var store = new InMemoryEventStore();
var commands = new CommandGateway(store);
var id = Guid.Parse("00000000-0000-0000-0000-000000000001");

foreach (var address in new[] { "", "Moon 1", "Main Street 1" })
    Console.WriteLine(await commands.ExecuteAsync(new SendParcel(id, address)) switch
    {
        CommandResult.Accepted accepted => $"accepted: {accepted.Events.Count}",
        CommandResult.Invalid invalid => $"invalid: {string.Join(", ", invalid.Errors.Keys)}",
        CommandResult.Rejected rejected => $"rejected: {rejected.Rule}",
        var other => other.ToString(),
    });

Console.WriteLine($"{await new AggregateReader(store).LoadAsync<Parcel>(id)}");
