using Deeds;
using Deeds.Postgres;
using Deeds.Storage;
using Microsoft.Extensions.DependencyInjection;
using Subscriptions.Notices;

namespace Subscriptions;

/// <summary>The application of one run: its modules, and a store in memory or in a database.</summary>
internal sealed class StoreHome(string name, ServiceProvider services, Func<Catalogue, Task> prepare) : IAsyncDisposable
{
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

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
    /// <remarks>A run that was killed keeps its reactors until its claim ends.</remarks>
    public Task CatchUpAsync() => Processors.CatchUpAsync(Patience);

    /// <summary>The rows of the projection.</summary>
    public IAsyncEnumerable<ActiveSubscription> ActiveAsync() => services.GetRequiredService<IProjectionReader<ActiveSubscription>>().ReadAsync();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static ServiceProvider Build(Action<DeedsBuilder> useStore, IMailer mailer) =>
        new ServiceCollection()
            .AddSingleton(mailer)
            .AddDeeds(deeds => useStore(deeds
                .AddModule(SubscriptionsModule.Definition)
                .AddModule(NoticesModule.Definition)
                .ConfigureProcessors(static options => options with { Claim = Claim })))
            .BuildServiceProvider();
}
