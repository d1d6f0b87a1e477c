using Deeds.Storage.Processors;
using Deeds.Tests.Accounts;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Processors;

/// <summary>A process with one module beside one with two: the journal, which asks for every event, asks for more in the second.</summary>
public sealed class DeclarationTests
{
    private const string Journal = "journal";

    [Fact]
    public async Task a_process_that_does_not_know_an_event_leaves_it_to_one_that_does()
    {
        await using var older = new TodoApp();
        await older.SendAsync(new AddTodo(1, "shop"));
        await older.Processors.CatchUpAsync();
        await using var newer = await NewerAsync(older);

        await newer.SendAsync(new OpenAccount(Guid.NewGuid(), "Ada"));
        await older.Processors.CatchUpAsync();
        await newer.Processors.CatchUpAsync();

        Assert.DoesNotContain(older.Journal.Entries, IsOfAnAccount);
        Assert.Single(newer.Journal.Entries, IsOfAnAccount);
        Assert.Equal((ProcessorMode.Running, null), await newer.Processors.FindAsync(Journal) is { } kept ? (kept.Mode, kept.Failure) : default);
    }

    [Fact]
    public async Task a_process_that_stands_by_says_which_events_it_does_not_know()
    {
        await using var older = new TodoApp();
        await using var newer = await NewerAsync(older);

        var status = await older.Processors.StatusAsync(Journal);

        Assert.Contains("account.opened", status.MissingEvents);
        Assert.Contains("This process stands by: another has declared to handle account.", status.ToString(), StringComparison.Ordinal);
        Assert.Empty((await newer.Processors.StatusAsync(Journal)).MissingEvents);
        Assert.Empty((await older.Processors.StatusAsync("label")).MissingEvents);
    }

    [Fact]
    public async Task a_step_that_began_before_the_declaration_does_not_pass_over_what_came_after_it()
    {
        await using var older = new TodoApp();
        await older.Processors.CatchUpAsync();
        await using var newer = new TodoApp(beside: older, AddAccounts);
        older.Store.OnceJournalIsClaimed = async () =>
        {
            await newer.Processors.CatchUpAsync();
            await newer.SendAsync(new OpenAccount(Guid.NewGuid(), "Ada"));
        };

        await older.SendAsync(new AddTodo(1, "shop"));
        await older.Processors.CatchUpAsync();
        await newer.Processors.CatchUpAsync();

        Assert.Single(newer.Journal.Entries, IsOfAnAccount);
        Assert.Null((await newer.Processors.FindAsync(Journal)).Failure);
    }

    [Fact]
    public async Task what_is_withdrawn_for_good_holds_nobody_up()
    {
        await using var older = new TodoApp();
        await (await NewerAsync(older)).DisposeAsync();
        await older.SendAsync(new AddTodo(1, "shop"));
        await older.Processors.CatchUpAsync();
        var whileHeldUp = older.Journal.Entries.Count;

        await older.Processors.WithdrawAsync(Journal, "the accounts were rolled back");
        await older.Processors.CatchUpAsync();

        Assert.Equal((0, true), (whileHeldUp, older.Journal.Entries.Count > 0));
        Assert.Empty((await older.Processors.StatusAsync(Journal)).MissingEvents);
    }

    [Fact]
    public async Task an_owner_that_covers_what_another_declares_later_goes_on()
    {
        var names = Catalogue.Of(AccountsModule.Definition).Events.Select(type => type.Name).ToArray();
        await using var older = new TodoApp(configure: deeds => deeds.IgnoreEvents(names));
        await older.Processors.CatchUpAsync();
        await using var newer = await NewerAsync(older);

        await older.SendAsync(new AddTodo(1, "shop"));
        await older.Processors.CatchUpAsync();
        await older.Processors.CatchUpAsync();

        Assert.NotEmpty(older.Journal.Entries);
        Assert.Null((await older.Processors.FindAsync(Journal)).YieldsAt);
    }

    [Fact]
    public async Task a_withdrawal_where_nothing_is_missing_changes_nothing()
    {
        await using var app = await NewerAsync(new());
        var before = await app.Processors.FindAsync(Journal);

        Assert.Equal(before.Declared, (await app.Processors.WithdrawAsync(Journal, "by mistake")).Declared);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task what_is_left_out_on_purpose_is_not_missing(bool everywhere)
    {
        var names = Catalogue.Of(AccountsModule.Definition).Events.Select(type => type.Name).ToArray();
        await using var older = new TodoApp(configure: deeds => _ = everywhere
            ? deeds.IgnoreEvents(names)
            : deeds.ConfigureProcessor(Journal, options => options with { LeavesOut = names }));
        await using var newer = await NewerAsync(older);

        Assert.Empty((await older.Processors.StatusAsync(Journal)).MissingEvents);
    }

    private static async Task<TodoApp> NewerAsync(TodoApp older)
    {
        var newer = new TodoApp(beside: older, AddAccounts);
        await newer.Processors.CatchUpAsync();
        return newer;
    }

    private static void AddAccounts(DeedsBuilder deeds) => deeds.AddModule(AccountsModule.Definition);

    private static bool IsOfAnAccount((string On, Delivery Delivery) entry) => entry.Delivery.Metadata.Stream.Category == "account";
}
