using Deeds.Processors;
using Deeds.Processors.Running;
using Deeds.Reactors;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class ProcessorSettingsTests
{
    private static readonly ProcessorType Plain = new ReactorType<Label>("plain", []);

    private static readonly ProcessorType Declared = new ReactorType<Label>("declared", [])
    {
        Settings = static options => options with { PageSize = 100, Failures = options.Failures.ThenPark() },
    };

    [Fact]
    public void the_nearest_word_counts()
    {
        var settings = new ProcessorSettings();
        settings.Change(options => options with { PageSize = 10, Failures = FailurePolicy.None });
        var declared = settings.Of(Declared);
        settings.Change("declared", options => options with { PageSize = options.PageSize + 1 });

        Assert.Equal((10, 100, 101), (settings.Of(Plain).PageSize, declared.PageSize, settings.Of(Declared).PageSize));
        Assert.Equal((0, true, false), (declared.Failures.Waits.Count, declared.Failures.Parks, settings.Of(Plain).Failures.Parks));
    }

    [Fact]
    public async Task a_declaration_says_how_its_processor_is_driven()
    {
        await using var app = new TodoApp(configure: deeds => deeds.AddModule(TodosModule.Definition with { Name = "More", Events = [], Aggregates = [], Triggers = [], Reactors = [Failing.Type] }));
        await app.SendAsync(new AddTodo(1, "trifle"));

        await app.Processors.CatchUpAsync();

        Assert.Equal("todo-1", Assert.Single(await app.Processors.Parking.ListAsync("failing")).Stream.Value);
    }

    private sealed class Failing : IReactor<Failing>
    {
        public static ReactorType<Failing> Type { get; } = new("failing", [EventSubscription.To<TodoAdded>()])
        {
            Settings = static options => options with { Failures = FailurePolicy.None.ThenPark() },
        };

        public static Failing Create(ProcessorServices services) => new();

        public ValueTask<Reaction> ReactAsync(IEvent @event, Delivery delivery) => throw new IOException("no");
    }
}
