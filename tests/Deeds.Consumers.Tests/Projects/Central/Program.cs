using Deeds;
using Deeds.Modules;
using Doors;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection()
    .AddDeeds(deeds => deeds.AddModule(DoorsModule.Definition).UsePostgres("Host=127.0.0.1;Port=1;Timeout=1"))
    .BuildServiceProvider();
services.GetRequiredService<StartupValidation>().Validate();

// No server listens there: the command goes all the way to Npgsql and comes back.
try
{
    await services.GetRequiredService<CommandGateway>().ExecuteAsync(new OpenDoor(1));
}
catch (Exception failure)
{
    Console.WriteLine(failure.GetType().Name);
}

var result = await new CommandGateway(new InMemoryEventStore()).ExecuteAsync(new OpenDoor(1));
Console.WriteLine($"accepted at {((CommandResult.Accepted)result).Version}, kept in {Catalogue.Of(DoorsModule.Definition).StateTables.Single().Name}");
