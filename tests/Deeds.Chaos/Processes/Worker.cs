using Deeds.Chaos.Domain;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Chaos.Processes;

/// <summary>A process that drives all processors until its input ends, or until it is killed.</summary>
internal static class Worker
{
    private const int PageSize = 100;
    private const int Tries = 20;

    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(20);

    public static async Task RunAsync(Assignment assignment)
    {
        Luck.OfProjections = new(assignment.Setting.Seed);
        await using var services = new ServiceCollection()
            .AddSingleton(Luck.OfProjections)
            .AddSingleton(new DeliveryLog(assignment.Log))
            .AddDeeds(deeds => deeds
                .AddModule(TalliesModule.Definition)
                .UsePostgres(assignment.ConnectionString, _ => assignment.Options)
                .ConfigureProcessors(processor => processor with { Claim = assignment.Setting.Claim, PageSize = PageSize, Failures = FailurePolicy.Constant(Again, Tries) }))
            .BuildServiceProvider();
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        await ChildProcess.InputEndsAsync();
        foreach (var service in services.GetServices<IHostedService>().Reverse())
            await service.StopAsync(CancellationToken.None);
    }
}
