using Deeds.Benchmarks.Domain;
using Deeds.Postgres;
using Deeds.Processors;
using Deeds.Reactors;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Benchmarks.Live;

/// <summary>A host that drives processors, each of which is handed every event; it can be stopped and started again.</summary>
internal sealed class LiveApp : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ServiceProvider _services;
    private bool _isRunning;

    public LiveApp(PostgresEventStore store, int processors, Arrivals arrivals)
    {
        IReadOnlyList<ReactorType> reactors = [.. Enumerable.Range(1, processors).Select(number => Reactor($"live_{number}"))];
        _services = new ServiceCollection()
            .AddSingleton(arrivals)
            .AddDeeds(deeds => deeds
                .AddModule(OrdersModule.Definition)
                .AddModule(LiveModule.Definition with { Reactors = reactors })
                .ConfigureProcessors(options => options with { Start = ProcessorStart.Now })
                .UseStore("benchmark", _ => store))
            .BuildServiceProvider();
    }

    public void Start()
    {
        if (!_isRunning)
            Task.WhenAll(_services.GetServices<IHostedService>().Select(service => service.StartAsync(default))).GetAwaiter().GetResult();
        _isRunning = true;
    }

    /// <summary>Ends when every processor has begun: what is appended from then on comes to its handler.</summary>
    public Task BegunAsync()
    {
        var control = _services.GetRequiredService<ProcessorControl>();
        return Task.WhenAll(control.Names.Select(name => control.WaitForAsync(name, Position.Start, Patience)));
    }

    public void Stop()
    {
        if (_isRunning)
            Task.WhenAll(_services.GetServices<IHostedService>().Select(service => service.StopAsync(default))).GetAwaiter().GetResult();
        _isRunning = false;
    }

    // Not the services: they would take the store with them, which others still use.
    public void Dispose() => Stop();

    private static ReactorType<NoteArrival> Reactor(string name) => new(name, [EventSubscription.To<IEvent>()]) { Services = [typeof(Arrivals)] };
}
