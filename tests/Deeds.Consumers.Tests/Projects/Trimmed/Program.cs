using System.Text.Json;
using Deeds;
using Deeds.Modules;
using Journeys;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection()
    .AddDeeds(deeds => deeds.AddModule(JourneysModule.Definition).UseInMemory())
    .BuildServiceProvider();
services.GetRequiredService<StartupValidation>().Validate();

var commands = services.GetRequiredService<CommandGateway>();
var id = Guid.Parse("00000000-0000-0000-0000-000000000003");
Console.WriteLine(Told(await commands.ExecuteAsync(new PlanJourney(id, ""))));
Console.WriteLine(Told(await commands.ExecuteAsync(new PlanJourney(id, "Ada"))));
Console.WriteLine(Told(await commands.ExecuteAsync(new AddFlight(id, "Rome"))));
Console.WriteLine(Told(await commands.ExecuteAsync(new AddFlight(id, "Rome"))));

var journey = await services.GetRequiredService<AggregateReader>().LoadAsync<Journey>(id);
Console.WriteLine($"{journey.Traveller}: {string.Join(", ", journey.Legs)}");

var options = new JsonSerializerOptions { TypeInfoResolver = JourneysModule.Definition.Json };
var planned = new JourneyPlanned("Ada", [new Train("Oslo", 12)], new Dictionary<string, decimal> { ["fare"] = 10.50m });
var json = JsonSerializer.Serialize(planned, options.GetTypeInfo(typeof(JourneyPlanned)));
Console.WriteLine(json);
Console.WriteLine(((JourneyPlanned)JsonSerializer.Deserialize(json, options.GetTypeInfo(typeof(JourneyPlanned)))!).Legs[0]);

static string Told(CommandResult result) => result switch
{
    CommandResult.Accepted accepted => $"accepted at {accepted.Version}",
    CommandResult.Noop noop => $"noop: {noop.Rule}",
    CommandResult.Invalid invalid => $"invalid: {string.Join(", ", invalid.Errors.Keys)}",
    _ => result.ToString(),
};
