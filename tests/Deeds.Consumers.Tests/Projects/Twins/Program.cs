using Counting;
using Deeds;
using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;
using Tallying;

using var services = new ServiceCollection()
    .AddDeeds(deeds => deeds.AddModule(CountingModule.Definition).AddModule(TallyModule.Definition).UseInMemory())
    .BuildServiceProvider();

try
{
    services.GetRequiredService<StartupValidation>().Validate();
}
catch (DeedsConfigurationException refused)
{
    foreach (var problem in refused.Problems)
        Console.WriteLine(problem);
}
