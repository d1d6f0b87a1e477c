using Deeds.Processors.Running;
using Deeds.Storage.Processors;
using Deeds.Tests.Accounts;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

/// <summary>A host does not look at its claim where nothing is done under it, nor after a page of its own: others wait for a second, or for a page.</summary>
public sealed class ClaimLookTests
{
    private const string Journal = "journal";

    [Fact]
    public async Task a_host_that_finds_nothing_gives_way_within_a_second_to_one_that_handles_more()
    {
        await using var older = new TodoApp();
        var run = await LiveAsync(older);
        await using var newer = await NewerAsync(older);

        var atOnce = await StepAsync(run);
        older.Clock.Advance(TimeSpan.FromSeconds(1));
        var aSecondLater = await StepAsync(run);

        Assert.Equal((ProcessorStep.Idle, ProcessorStep.Standby), (atOnce, aSecondLater));
        Assert.Null((await newer.Processors.FindAsync(Journal)).Owner);
    }

    [Fact]
    public async Task a_host_in_the_midst_of_its_pages_gives_way_after_the_one_that_tells_of_more()
    {
        await using var older = await WithPagesOfOneAsync();
        var run = older.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);
        await using var newer = await NewerAsync(older);

        Assert.Equal((ProcessorStep.Progressed, ProcessorStep.Standby), (await StepAsync(run), await StepAsync(run)));
        Assert.Equal((2, null), (older.Journal.Entries.Count, (await newer.Processors.FindAsync(Journal)).Owner));
    }

    [Fact]
    public async Task an_event_that_only_the_newer_process_knows_is_left_to_it_at_once()
    {
        await using var older = new TodoApp();
        var run = await LiveAsync(older);
        await using var newer = await NewerAsync(older);
        await newer.SendAsync(new OpenAccount(Guid.NewGuid(), "Ada"));

        var step = await StepAsync(run);
        older.Clock.Advance(TimeSpan.FromSeconds(1));
        await StepAsync(run);
        await newer.Processors.CatchUpAsync();

        Assert.NotEqual(ProcessorStep.Progressed, step);
        Assert.Equal((0, 1), (older.Journal.Entries.Count, newer.Journal.Entries.Count));
    }

    [Fact]
    public async Task who_stands_by_goes_on_with_the_step_after_another_process_withdraws()
    {
        await using var older = new TodoApp();
        await using var beside = new TodoApp(beside: older);
        await (await NewerAsync(older)).DisposeAsync();
        var run = await LiveAsync(older);
        await older.SendAsync(new AddTodo(1, "shop"));
        var before = await StepAsync(run);

        await beside.Processors.WithdrawAsync(Journal, "the accounts were rolled back");

        Assert.Equal((ProcessorStep.Standby, ProcessorStep.Progressed), (before, await StepAsync(run)));
        Assert.Single(older.Journal.Entries);
    }

    [Fact]
    public async Task a_pause_of_another_process_lets_one_more_page_pass_at_most()
    {
        await using var app = await WithPagesOfOneAsync();
        await using var other = new TodoApp(beside: app);
        var run = app.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);

        await other.Processors.PauseAsync(Journal);

        Assert.Equal((ProcessorStep.Progressed, ProcessorStep.Halted), (await StepAsync(run), await StepAsync(run)));
        Assert.Equal(2, app.Journal.Entries.Count);
    }

    [Fact]
    public async Task a_pause_of_this_process_is_obeyed_before_the_next_page()
    {
        await using var app = await WithPagesOfOneAsync();
        var run = app.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);

        await app.Processors.PauseAsync(Journal);

        Assert.Equal(ProcessorStep.Halted, await StepAsync(run));
        Assert.Single(app.Journal.Entries);
    }

    [Fact]
    public async Task who_gave_it_back_after_a_page_takes_it_anew_before_the_next()
    {
        await using var app = await WithPagesOfOneAsync();
        await using var other = new TodoApp(beside: app);
        var run = app.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);

        await run.ReleaseAsync(default);
        var again = await StepAsync(run);
        await run.ReleaseAsync(default);
        await StepAsync(other.Get<ProcessorRuns>().Find(Journal));

        Assert.Equal((ProcessorStep.Progressed, ProcessorStep.Standby), (again, await StepAsync(run)));
        Assert.Equal((2, 2), (app.Journal.Entries.Count, other.Journal.Entries.Count));
    }

    [Fact]
    public async Task a_step_after_one_that_broke_off_looks_at_the_claim()
    {
        await using var app = await WithPagesOfOneAsync();
        await using var other = new TodoApp(beside: app);
        var run = app.Get<ProcessorRuns>().Find(Journal);
        await StepAsync(run);
        app.Store.CommitsToLose = 1;
        await Assert.ThrowsAsync<IOException>(async () => await StepAsync(run));

        await other.Processors.PauseAsync(Journal);

        Assert.Equal(ProcessorStep.Halted, await StepAsync(run));
    }

    private static async Task<TodoApp> WithPagesOfOneAsync()
    {
        var app = new TodoApp(configure: deeds => deeds.ConfigureProcessors(options => options with { PageSize = 1 }));
        for (var todo = 1; todo <= 4; todo++)
            await app.SendAsync(new AddTodo(todo, "shop"));
        return app;
    }

    private static async Task<ProcessorRun> LiveAsync(TodoApp app)
    {
        var run = app.Get<ProcessorRuns>().Find(Journal);
        run.BeginLive();
        await StepAsync(run);
        return run;
    }

    private static async Task<TodoApp> NewerAsync(TodoApp older)
    {
        var newer = new TodoApp(beside: older, deeds => deeds.AddModule(AccountsModule.Definition));
        await newer.Processors.CatchUpAsync();
        return newer;
    }

    private static ValueTask<ProcessorStep> StepAsync(ProcessorRun run) => run.StepAsync(default, default);
}
