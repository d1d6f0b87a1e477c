using Deeds;
using Lending;
using Shelf;

var store = new InMemoryEventStore();
var commands = new CommandGateway(store);
Console.WriteLine(((CommandResult.Accepted)await commands.ExecuteAsync(new ShelveBook("1984", "Nineteen Eighty-Four"))).Version);
Console.WriteLine(((CommandResult.Accepted)await commands.ExecuteAsync(new LendBook(7, "Ada"))).Version);

var aggregates = new AggregateReader(store);
Console.WriteLine($"{(await aggregates.LoadAsync<Book>("1984")).Title} is with {(await aggregates.LoadAsync<Loan>(7)).Reader}");
Console.WriteLine(string.Join(", ", Catalogue.Of(ShelfModule.Definition, LendingModule.Definition).Events.Select(type => type.Name)));
