using Deeds;
using Deeds.Postgres;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Microsoft.Extensions.DependencyInjection;
using Subscriptions.Notices;

namespace Subscriptions;

/// <summary>The application of one run: its modules, and a store in memory or in a database.</summary>
internal sealed class StoreHome(string name, ServiceProvider services, Func<Catalogue, Task> prepare) : IAsyncDisposable
{
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public string Name => name;

    public CommandGateway Commands { get; } = services.GetRequiredService<CommandGateway>();

    public AggregateReader Aggregates { get; } = services.GetRequiredService<AggregateReader>();

    public IEventStore Store { get; } = services.GetRequiredService<IEventStore>();

    private ProcessorControl Processors { get; } = services.GetRequiredService<ProcessorControl>();

    public static StoreHome Memory(IMailer mailer) => new("memory", Build(static deeds => deeds.UseInMemory(), mailer), static _ => Task.CompletedTask);

    public static StoreHome Postgres(string connectionString, IMailer mailer) => new(
        "postgres",
        Build(deeds => deeds.UsePostgres(connectionString), mailer),
        catalogue => PostgresSchema.ApplyAsync(connectionString, catalogue));

    public Task PrepareAsync() => prepare(services.GetRequiredService<Catalogue>());

    /// <summary>Lets the reactors do what there is to do; a host would do so by itself, in the background.</summary>
    public async Task CatchUpAsync()
    {
        await Processors.CatchUpAsync();
        // A run that was killed keeps its reactors until its claim ends.
        while (await IsAnyBehindAsync())
        {
            await Task.Delay(Pause);
            await Processors.CatchUpAsync();
        }
    }

    /// <summary>The rows of the projection.</summary>
    public IAsyncEnumerable<ActiveSubscription> ActiveAsync() => services.GetRequiredService<IProjectionReader<ActiveSubscription>>().ReadAsync();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<bool> IsAnyBehindAsync() => (await Processors.OverviewAsync()).Processors.Any(static processor =>
        processor is { Checkpoint: { Mode: ProcessorMode.Running, Failure: null } } && (processor.EventsBehind > 0 || processor.IsFurtherBehind));

    private static ServiceProvider Build(Action<DeedsBuilder> useStore, IMailer mailer) =>
        new ServiceCollection()
            .AddSingleton(mailer)
            .AddDeeds(deeds => useStore(deeds
                .AddModule(SubscriptionsModule.Definition)
                .AddModule(NoticesModule.Definition)
                .ConfigureProcessors(static options => options with { Claim = Claim })))
            .BuildServiceProvider();
}
