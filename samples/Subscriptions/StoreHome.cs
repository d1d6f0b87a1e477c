using Deeds;
using Deeds.Postgres;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Subscriptions;

/// <summary>The application of one run: its module, and a store in memory or in a database.</summary>
internal sealed class StoreHome(string name, ServiceProvider services, Func<Catalogue, Task> prepare) : IAsyncDisposable
{
    public string Name => name;

    public CommandGateway Commands { get; } = services.GetRequiredService<CommandGateway>();

    public AggregateReader Aggregates { get; } = services.GetRequiredService<AggregateReader>();

    public IEventStore Store { get; } = services.GetRequiredService<IEventStore>();

    public static StoreHome Memory() => new("memory", Build(static deeds => deeds.UseInMemory()), static _ => Task.CompletedTask);

    public static StoreHome Postgres(string connectionString) => new(
        "postgres",
        Build(deeds => deeds.UsePostgres(connectionString)),
        catalogue => PostgresSchema.ApplyAsync(connectionString, catalogue.StateTables));

    public Task PrepareAsync() => prepare(services.GetRequiredService<Catalogue>());

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Build(Action<DeedsBuilder> useStore) =>
        new ServiceCollection()
            .AddDeeds(deeds => useStore(deeds.AddModule(SubscriptionsModule.Definition)))
            .BuildServiceProvider();
}
