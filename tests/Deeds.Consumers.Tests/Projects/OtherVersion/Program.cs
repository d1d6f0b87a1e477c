using Deeds;
using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;
using Shelf;

using var services = new ServiceCollection().AddDeeds(deeds => deeds.AddModule(ShelfModule.Definition).UseInMemory()).BuildServiceProvider();
try
{
    services.GetRequiredService<StartupValidation>().Validate();
}
catch (DeedsConfigurationException refused)
{
    Console.WriteLine(refused.Problems.Single());
}
