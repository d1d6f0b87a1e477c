using System.Diagnostics;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Deeds.Benchmarks.Failing;

/// <summary>A host that drives what fails, and a process beside it that drives nothing and asks how it is.</summary>
internal sealed class FailingApp : IAsyncDisposable
{
    public const string Status = "status";
    public const string Health = "health";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    private readonly Lookout _lookout = new();
    private readonly ServiceProvider _host;
    private readonly ServiceProvider _watcher;

    private FailingApp(IEventStore driving, IEventStore watching)
    {
        _host = Services(driving);
        _watcher = Services(watching);
    }

    private ProcessorControl Processors => _watcher.GetRequiredService<ProcessorControl>();

    /// <summary>Where a failure is told.</summary>
    public static IReadOnlyList<string> Places { get; } = [Lookout.Log, Lookout.Counter, Lookout.Gauge, Status, Health];

    public static async Task<FailingApp> StartAsync(IEventStore driving, IEventStore watching)
    {
        var app = new FailingApp(driving, watching);
        foreach (var service in app._host.GetServices<IHostedService>())
            await service.StartAsync(default);
        foreach (var processor in app.Processors.Names)
            await app.Processors.WaitForAsync(processor, Position.Start, Patience);
        return app;
    }

    /// <summary>Forgets what was told before.</summary>
    public void Begin() => _lookout.Begin();

    /// <summary>When each place told that a processor has stopped, as timestamps.</summary>
    public async Task<long[]> SeenAsync(string processor)
    {
        using var late = new CancellationTokenSource(Patience);
        var gauge = _lookout.SeenAsync(Lookout.Gauge, processor);
        var asking = WhenAsync(() =>
        {
            _lookout.AskGauges();
            return Task.FromResult(gauge.IsCompleted);
        }, late.Token);
        var seen = await Task.WhenAll(
            _lookout.SeenAsync(Lookout.Log, processor).WaitAsync(late.Token),
            _lookout.SeenAsync(Lookout.Counter, processor).WaitAsync(late.Token),
            gauge.WaitAsync(late.Token),
            WhenAsync(async () => (await Processors.FindAsync(processor, late.Token)).Mode is ProcessorMode.Stopped, late.Token),
            WhenAsync(() => IsIllAsync(processor), late.Token));
        await asking;
        return seen;
    }

    /// <summary>Goes on without the event, until all is as it was before.</summary>
    public async Task GoOnAsync(Position position)
    {
        // The host's own operator: what another process asks of a processor that stands is heard within a second.
        var processors = _host.GetRequiredService<ProcessorControl>();
        foreach (var processor in processors.Names)
            await processors.SkipAsync(processor, "measured");
        await Task.WhenAll(processors.Names.Select(processor => processors.WaitForAsync(processor, position, Patience)));
        // What the gauges tell is what the host saw last.
        await processors.OverviewAsync();
    }

    // Not the services: they would take the stores with them.
    public async ValueTask DisposeAsync()
    {
        foreach (var service in _host.GetServices<IHostedService>())
            await service.StopAsync(default);
        _lookout.Dispose();
    }

    private static async Task<long> WhenAsync(Func<Task<bool>> holds, CancellationToken cancellationToken)
    {
        while (!await holds())
            await Task.Delay(Look, cancellationToken);
        return Stopwatch.GetTimestamp();
    }

    private async Task<bool> IsIllAsync(string processor)
    {
        var check = _watcher.GetRequiredService<DeedsHealthCheck>();
        var told = await check.CheckHealthAsync(new() { Registration = new("deeds", check, HealthStatus.Unhealthy, tags: null) });
        return told.Status is HealthStatus.Unhealthy && told.Description!.Contains($"{processor} stands at ", StringComparison.Ordinal);
    }

    private ServiceProvider Services(IEventStore store) => new ServiceCollection()
        .AddSingleton<ILoggerFactory>(_lookout)
        .AddDeeds(deeds => deeds
            .AddModule(FailingModule.Definition)
            .ConfigureProcessors(options => options with { Failures = FailurePolicy.None })
            .UseStore("benchmark", _ => store))
        .BuildServiceProvider();
}
