using Deeds.Storage;
using Deeds.Tests.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Tests.Todos;

/// <summary>The todos as an application: one process over a store that it may share with others.</summary>
internal sealed class TodoApp : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TodoApp(TodoApp? beside = null, Action<DeedsBuilder>? configure = null)
    {
        Clock = beside?.Clock ?? new(new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        Store = beside?.Store ?? new(new InMemoryEventStore(Clock));
        Mailer = beside?.Mailer ?? new();
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Mailer)
            .AddSingleton(Journal)
            .AddSingleton(Rules)
            .AddDeeds(deeds =>
            {
                deeds.AddModule(TodosModule.Definition).UseStore("test", _ => Store);
                configure?.Invoke(deeds);
            })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public ManualClock Clock { get; }

    public LossyStore Store { get; }

    public Mailer Mailer { get; }

    public TodoJournal Journal { get; } = new();

    public TodoRules Rules { get; } = new();

    public ProcessorControl Processors => Get<ProcessorControl>();

    public ProjectionRebuilds Rebuilds => Get<ProjectionRebuilds>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public IEnumerable<T> GetAll<T>() => _services.GetServices<T>();

    public async Task<CommandResult.Accepted> SendAsync<TCommand>(TCommand command, CommandContext? context = null)
        where TCommand : ICommand<TCommand> =>
        Assert.IsType<CommandResult.Accepted>(await Get<CommandGateway>().ExecuteAsync(command, context));

    public async Task<IReadOnlyList<RecordedEvent>> HistoryAsync(int todo) =>
        await Get<AggregateReader>().HistoryAsync<Todo>(todo).ToListAsync();

    public async Task<IEnumerable<string>> NamesAsync(int todo) => (await HistoryAsync(todo)).Select(recorded => recorded.Event.EventType.Name);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
