using Deeds.Modules;
using Deeds.Projections;
using Deeds.Reactors;
using Deeds.Storage;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Tests.Processors;

public sealed class ProcessorProblemsTests
{
    [Fact]
    public async Task a_store_that_cannot_drive_processors_is_refused_at_start_up() =>
        await RefusedAsync("DEED0556", deeds => deeds.AddModule(TodosModule.Definition).UseStore("plain", _ => new PlainStore()));

    [Fact]
    public async Task a_trigger_inside_the_transaction_needs_a_store_that_does_such_work() =>
        await RefusedAsync("DEED0565", deeds => deeds.AddModule(TodosModule.Definition with { Reactors = [] }).UseStore("plain", _ => new PlainStore()));

    [Fact]
    public async Task a_module_without_reactors_needs_no_such_store()
    {
        await using var services = Services(deeds => deeds.AddModule(TodosModule.Definition with { Reactors = [], Triggers = [] }).UseStore("plain", _ => new PlainStore()));

        services.GetRequiredService<StartupValidation>().Validate();
    }

    [Fact]
    public async Task options_for_a_processor_that_nobody_declares_are_refused() =>
        await RefusedAsync("DEED0557", deeds => deeds.AddModule(TodosModule.Definition).UseInMemory().ConfigureProcessor("jurnal", options => options));

    [Fact]
    public async Task a_processor_name_of_two_modules_is_refused()
    {
        var twin = TodosModule.Definition with { Name = "Twin", Events = [], Aggregates = [], Triggers = [], Reactors = [ReactorType.Of<Label>()] };

        await RefusedAsync("DEED0558", deeds => deeds.AddModule(TodosModule.Definition).AddModule(twin).UseInMemory());
    }

    [Fact]
    public async Task a_subscription_without_any_event_is_refused()
    {
        var silent = TodosModule.Definition with { Events = [.. TodosModule.Definition.Events.Where(type => type.ClrType != typeof(TodoAbandoned))] };

        await RefusedAsync("DEED0559", deeds => deeds.AddModule(silent).UseInMemory());
    }

    [Fact]
    public async Task options_that_nobody_can_drive_a_processor_by_are_refused_in_one_message_each()
    {
        await using var services = Services(deeds => deeds.AddModule(TodosModule.Definition).UseInMemory()
            .ConfigureProcessor("journal", options => options with { PageSize = 0, Claim = TimeSpan.Zero, Poll = TimeSpan.FromSeconds(-1) })
            .ConfigureProcessor("label", options => options with { PageSize = 100_001, Poll = TimeSpan.MaxValue }));

        var problems = Assert.Throws<DeedsConfigurationException>(services.GetRequiredService<StartupValidation>().Validate).Problems;

        Assert.Equal(["DEED0568", "DEED0568"], problems.Select(problem => problem.Id));
        Assert.Single(problems, problem => problem.Text.StartsWith("journal cannot be driven with PageSize = 0 and Claim = 00:00:00 and Poll = -00:00:01. ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_service_that_a_reactor_takes_must_be_registered()
    {
        await using var services = new ServiceCollection().AddSingleton<TodoJournal>().AddSingleton<TodoRules>().AddDeeds(deeds => deeds.AddModule(TodosModule.Definition).UseInMemory()).BuildServiceProvider();

        var problem = Assert.Single(Assert.Throws<DeedsConfigurationException>(services.GetRequiredService<StartupValidation>().Validate).Problems);

        Assert.Equal(("DEED0551", "notify-stakeholder takes Mailer, which is not registered. Register it in the container."), (problem.Id, problem.Text));
    }

    [Theory]
    [InlineData(54, null)]
    [InlineData(55, "The table {0} of projection OutstandingTodo has a name of 55 bytes. Use at most 54, so that a rebuild can name a table after it.")]
    public async Task a_table_name_that_leaves_no_room_for_a_rebuild_is_refused(int length, string? told)
    {
        var declared = ProjectionType.Of<OutstandingTodo>();
        var projection = new ProjectionType<OutstandingTodo>(declared.Table with { Name = new('o', length) }, declared.Subscriptions);
        await using var services = Services(deeds => deeds.AddModule(TodosModule.Definition).AddModule(TodoListsModule.Definition with { Projections = [projection] }).UseInMemory());

        var problems = Record.Exception(services.GetRequiredService<StartupValidation>().Validate) as DeedsConfigurationException;

        Assert.Equal(told is null ? null : ("DEED0587", string.Format(null, told, projection.Name)), problems?.Problems.Select(problem => ((string, string)?)(problem.Id, problem.Text)).Single());
    }

    private static async Task RefusedAsync(string id, Action<DeedsBuilder> configure)
    {
        await using var services = Services(configure);

        Assert.Contains(id, Assert.Throws<DeedsConfigurationException>(services.GetRequiredService<StartupValidation>().Validate).Problems.Select(problem => problem.Id));
    }

    private static ServiceProvider Services(Action<DeedsBuilder> configure) =>
        new ServiceCollection().AddSingleton<Mailer>().AddSingleton<TodoJournal>().AddSingleton<TodoRules>().AddDeeds(configure).BuildServiceProvider();

    private sealed class PlainStore : IEventStore
    {
        private readonly InMemoryEventStore _inner = new();

        public ValueTask<AppendResult> AppendAsync(StreamAppend append, CancellationToken cancellationToken = default) => _inner.AppendAsync(append, cancellationToken);

        public ValueTask<AppendResult> AppendAsync(IReadOnlyList<StreamAppend> appends, CancellationToken cancellationToken = default) => _inner.AppendAsync(appends, cancellationToken);

        public IAsyncEnumerable<StoredEvent> ReadStreamAsync(StreamId stream, StreamRange range, CancellationToken cancellationToken = default) => _inner.ReadStreamAsync(stream, range, cancellationToken);

        public ValueTask<IReadOnlyList<StoredEvent>> FindAsync(IReadOnlyList<Guid> eventIds, CancellationToken cancellationToken = default) => _inner.FindAsync(eventIds, cancellationToken);

        public IStoreReader ReadAfter(Position position, EventFilter filter) => _inner.ReadAfter(position, filter);
    }
}
