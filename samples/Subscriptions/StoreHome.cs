using Deeds;
using Deeds.Postgres;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;
using Subscriptions.Notices;

namespace Subscriptions;

/// <summary>The application of one run: its module, and a store in memory or in a database.</summary>
internal sealed class StoreHome(string name, ServiceProvider services, Func<Catalogue, Task> prepare) : IAsyncDisposable
{
    public string Name => name;

    public CommandGateway Commands { get; } = services.GetRequiredService<CommandGateway>();

    public AggregateReader Aggregates { get; } = services.GetRequiredService<AggregateReader>();

    public IEventStore Store { get; } = services.GetRequiredService<IEventStore>();

    private ProcessorControl Processors { get; } = services.GetRequiredService<ProcessorControl>();

    /// <summary>A store in memory, with the reactors that send notices and the projection of active subscriptions.</summary>
    public static StoreHome Memory(IMailer mailer) => new("memory", Build(deeds => deeds.AddModule(NoticesModule.Definition).UseInMemory(), mailer), static _ => Task.CompletedTask);

    /// <summary>A store in a database; notices need a store that drives processors, which this one does not do yet.</summary>
    public static StoreHome Postgres(string connectionString) => new(
        "postgres",
        Build(deeds => deeds.UsePostgres(connectionString)),
        catalogue => PostgresSchema.ApplyAsync(connectionString, catalogue.StateTables));

    public Task PrepareAsync() => prepare(services.GetRequiredService<Catalogue>());

    /// <summary>Lets the reactors do what there is to do; a host would do so by itself, in the background.</summary>
    public Task CatchUpAsync() => Processors.CatchUpAsync();

    /// <summary>The rows of the projection; none where the store does not drive it.</summary>
    public IAsyncEnumerable<ActiveSubscription> ActiveAsync() =>
        Processors.Names.Any() ? services.GetRequiredService<IProjectionReader<ActiveSubscription>>().ReadAsync() : AsyncEnumerable.Empty<ActiveSubscription>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Build(Action<DeedsBuilder> useStore, IMailer? mailer = null) =>
        (mailer is null ? new ServiceCollection() : new ServiceCollection().AddSingleton(mailer))
            .AddDeeds(deeds => useStore(deeds.AddModule(SubscriptionsModule.Definition)))
            .BuildServiceProvider();
}
