using App;
using Counting;
using Deeds;
using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection()
    .AddDeeds(deeds => deeds.AddModule(CountingModule.Definition).AddModule(NotesModule.Definition).UseInMemory())
    .BuildServiceProvider();

services.GetRequiredService<StartupValidation>().Validate();
var commands = services.GetRequiredService<CommandGateway>();
var aggregates = services.GetRequiredService<AggregateReader>();
var id = Guid.Parse("00000000-0000-0000-0000-000000000007");

Console.WriteLine(await commands.ExecuteAsync(new StartCounting(id, 3)) is CommandResult.Accepted);
Console.WriteLine(await commands.ExecuteAsync(new TakeNote("first", "three")) is CommandResult.Accepted);
Console.WriteLine($"{(await aggregates.LoadAsync<Counter>(id)).Total} {(await aggregates.LoadAsync<Note>("first")).Text}");
