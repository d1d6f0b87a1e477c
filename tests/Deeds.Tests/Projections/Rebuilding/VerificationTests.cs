using Deeds.Projections;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections.Rebuilding;

public sealed class VerificationTests
{
    private const string Outstanding = "outstanding_todos";

    private static readonly ProjectionTable Table = ProjectionType.Of<OutstandingTodo>().Table;

    [Fact]
    public async Task rows_that_are_missing_extra_or_other_are_told_with_columns_and_values()
    {
        await using var app = await RebuildTests.ListedAsync();
        await SpoilAsync(app, Row(app, 1, "shop!"), Row(app, 3, null), Row(app, 9, "nine"));

        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        var report = await app.Rebuilds.VerifyAsync(Outstanding);

        Assert.Equal((1L, 1L, 1L, 1L, false), (report.Equal, report.Missing, report.Extra, report.Differing, report.IsEqual));
        Assert.Equal(new ColumnDifference("title", "shop!", "shop"), Assert.Single(report.Differences.Single(difference => difference is { IsLive: true, IsRebuilt: true }).Columns));
        Assert.Contains("(1) differs: title is shop! and was rebuilt as shop", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("(9) is missing: todo_id 9, title nine", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("(3) is extra: todo_id 3, title bake", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_list_is_cut_and_the_numbers_are_not()
    {
        await using var app = await RebuildTests.ListedAsync();
        await SpoilAsync(app, [.. Enumerable.Range(100, 50).Select(todo => Row(app, todo, "more"))]);
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);

        var report = await app.Rebuilds.VerifyAsync(Outstanding, mostListed: 7);

        Assert.Equal((50L, 7, 3L), (report.Missing, report.Differences.Count, report.Equal));
    }

    [Theory]
    [InlineData(Outstanding)]
    [InlineData(Outstanding + "__rebuild")]
    public async Task the_one_that_is_behind_is_brought_along(string behind)
    {
        await using var app = await RebuildTests.ListedAsync();
        await SpoilAsync(app, Row(app, 4, "eat more"));
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Rebuilds.CatchUpAsync(Outstanding);
        await app.Processors.PauseAsync(behind);
        await app.SendAsync(new AddTodo(7, "sleep"));
        await app.SendAsync(new AbandonTodo(1));
        await app.SendAsync(new AddTodo(8, "trifle"));
        await app.Processors.CatchUpAsync();

        var report = await app.Rebuilds.VerifyAsync(Outstanding);

        Assert.Equal((2L, 0L, 0L, 1L), (report.Equal, report.Missing, report.Extra, report.Differing));
        Assert.Equal(RowKey.Of(4), Assert.Single(report.Differences).Key);
    }

    [Fact]
    public async Task two_that_are_too_far_apart_are_not_compared()
    {
        await using var app = await RebuildTests.ListedAsync();
        await app.Rebuilds.StartAsync(Outstanding);
        await app.Processors.PauseAsync($"{Outstanding}__rebuild");
        foreach (var versions in Enumerable.Range(1, 10_001).Chunk(1_000))
            await app.Store.AppendAsync(new StreamAppend("todo-8", Expectation.Any, [.. versions.Select(version => Labelled(app, version))]));
        await app.Processors.CatchUpAsync();

        var refused = await Assert.ThrowsAsync<DeedsException>(() => app.Rebuilds.VerifyAsync(Outstanding));

        Assert.Equal("DEED0596", refused.Id);
        Assert.Contains("more than 10000 events lie between the two", refused.Message, StringComparison.Ordinal);
    }

    private static NewEvent Labelled(TodoApp app, int version) =>
        NewEvent.Of(new TodoLabelled("new"), new EventMetadata { EventId = CommandId.From(app.Clock.GetUtcNow(), $"{version}"), Stream = "todo-8", Version = version, RecordedAt = app.Clock.GetUtcNow() });

    private static RowChange Row(TodoApp app, int todo, string? title) => new(Table, todo, title is null ? null : [todo, title, app.Clock.GetUtcNow(), null]);

    /// <summary>Writes rows that no event led to, as the owner of the processor might by mistake.</summary>
    private static async Task SpoilAsync(TodoApp app, params IReadOnlyList<RowChange> rows)
    {
        app.Clock.Advance(TimeSpan.FromHours(1));
        var claim = Assert.IsType<ProcessorClaim>(await app.Store.ClaimAsync(Outstanding, "mistaken", TimeSpan.Zero));
        Assert.NotNull(await app.Store.CommitAsync(new(claim, claim.Checkpoint.Position, claim.Checkpoint.Position!.Value) { Rows = rows }));
    }
}
