using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

public sealed class ProcessorControlTests
{
    private const string Journal = "journal";

    [Fact]
    public async Task a_new_processor_begins_at_the_first_event()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "trifle"));

        await app.Processors.CatchUpAsync();

        Assert.Equal([1, 2], app.Journal.Entries.Select(entry => entry.Delivery.Metadata.Version));
    }

    [Fact]
    public async Task who_has_patience_waits_for_what_another_process_drives()
    {
        await using var app = new TodoApp();
        await using var other = new TodoApp(beside: app);
        await other.Processors.CatchUpAsync();
        await app.SendAsync(new AddTodo(1, "trifle"));

        var waiting = app.Processors.CatchUpAsync(TimeSpan.FromMinutes(1));
        Assert.False(waiting.IsCompleted);
        await other.Processors.CatchUpAsync();
        await waiting;

        Assert.Equal((0, 2), (app.Journal.Entries.Count, other.Journal.Entries.Count));
    }

    [Fact]
    public async Task patience_ends_and_is_not_asked_for_where_somebody_paused()
    {
        await using var app = new TodoApp();
        await using var other = new TodoApp(beside: app);
        await other.Processors.CatchUpAsync();
        await app.SendAsync(new AddTodo(1, "trifle"));

        var late = await Assert.ThrowsAsync<ProcessorBehindException>(() => app.Processors.CatchUpAsync(TimeSpan.Zero));
        await app.Processors.PauseAsync(Journal);
        var paused = await Assert.ThrowsAsync<ProcessorBehindException>(() => app.Processors.CatchUpAsync(TimeSpan.FromDays(1)));

        Assert.Equal(("complete-trifles", Journal), (late.Status.Processor, paused.Status.Processor));
    }

    [Theory]
    [InlineData("now", "")]
    [InlineData("time", "todo-2 todo-3")]
    [InlineData("position", "todo-3")]
    public async Task a_new_processor_begins_where_it_is_told_to(string start, string expected)
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessor(Journal, options => options with { Start = StartOf(start) }));
        for (var todo = 1; todo <= 3; todo++)
        {
            await app.SendAsync(new AddTodo(todo, "trifle"));
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        await app.Processors.PauseAsync("complete-trifles");
        await app.Processors.CatchUpAsync();

        Assert.Equal(expected, string.Join(' ', app.Journal.Entries.Select(entry => entry.Delivery.Metadata.Stream)));
    }

    [Fact]
    public async Task a_processor_goes_on_where_it_stood_in_a_new_process()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "trifle"));
        await app.Processors.CatchUpAsync();
        await app.SendAsync(new AddTodo(2, "trifle"));
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        await using var next = new TodoApp(beside: app);
        await next.Processors.CatchUpAsync();

        Assert.Equal(["todo-2", "todo-2"], next.Journal.Entries.Select(entry => entry.Delivery.Metadata.Stream.Value));
    }

    [Fact]
    public async Task one_process_drives_a_processor_and_another_stands_by_until_its_claim_ends()
    {
        await using var app = new TodoApp();
        await using var other = new TodoApp(beside: app);
        await app.Processors.CatchUpAsync();
        await app.SendAsync(new AddTodo(1, "trifle"));

        await other.Processors.CatchUpAsync();
        var whileClaimed = other.Journal.Entries.Count;
        app.Clock.Advance(ProcessorOptions.Default.Claim);
        await other.Processors.CatchUpAsync();
        await app.Processors.CatchUpAsync();

        Assert.Equal((0, 2, 0), (whileClaimed, other.Journal.Entries.Count, app.Journal.Entries.Count));
    }

    [Fact]
    public async Task a_pause_holds_in_every_process_until_the_resume()
    {
        await using var app = new TodoApp();
        await app.Processors.PauseAsync(Journal);
        await using var other = new TodoApp(beside: app);
        await app.SendAsync(new AddTodo(1, "shop"));
        await other.Processors.CatchUpAsync();
        var paused = other.Journal.Entries.Count;

        await app.Processors.ResumeAsync(Journal);
        await other.Processors.CatchUpAsync();

        Assert.Equal((0, 2), (paused, other.Journal.Entries.Count));
    }

    [Fact]
    public async Task a_processor_that_nobody_declares_is_named_with_those_there_are()
    {
        await using var app = new TodoApp();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await app.Processors.PauseAsync("jurnal"));

        Assert.Equal("DEED0555", mistake.Id);
        Assert.Contains("complete-trifles, journal, label", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_position_moves_past_events_of_others()
    {
        await using var app = new TodoApp();
        await app.SendAsync(new AddTodo(1, "shop"));

        await app.Processors.CatchUpAsync();

        Assert.Equal(await app.Store.HeadAsync(), (await app.Processors.FindAsync("notify-stakeholder")).Position);
    }

    [Fact]
    public async Task a_page_is_as_long_as_its_claim_allows()
    {
        await using var app = new TodoApp(configure: deeds => deeds.ConfigureProcessor(Journal, options => options with { Claim = TimeSpan.Zero }));
        await app.SendAsync(new AddTodo(1, "trifle"));
        await app.SendAsync(new AddTodo(2, "trifle"));

        await app.Processors.CatchUpAsync();

        Assert.Equal(4, app.Journal.Entries.DistinctBy(entry => entry.Delivery.IdempotencyKey).Count());
    }

    private static ProcessorStart StartOf(string start) => start switch
    {
        "now" => ProcessorStart.Now,
        "time" => ProcessorStart.At(new(2026, 3, 1, 9, 30, 0, TimeSpan.Zero)),
        _ => ProcessorStart.After(new(2)),
    };
}
