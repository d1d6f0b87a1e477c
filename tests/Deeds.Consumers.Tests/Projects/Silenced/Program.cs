using Deeds;
using Deeds.Modules;
using Lamps;
using Microsoft.Extensions.DependencyInjection;

using var services = new ServiceCollection().AddDeeds(deeds => deeds.AddModule(LampsModule.Definition).UseInMemory()).BuildServiceProvider();
try
{
    services.GetRequiredService<StartupValidation>().Validate();
}
catch (DeedsConfigurationException refused)
{
    Console.WriteLine(refused.Problems.Single());
}
