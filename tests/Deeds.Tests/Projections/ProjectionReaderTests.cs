using Deeds.Tests.Todos;
using Deeds.Tests.Todos.Lists;

namespace Deeds.Tests.Projections;

public sealed class ProjectionReaderTests
{
    [Fact]
    public async Task a_row_is_found_by_its_key_or_is_null()
    {
        await using var app = await ListedAsync();
        var todos = app.Get<IProjectionReader<OutstandingTodo>>();

        Assert.Equal("cook", (await todos.FindAsync(2))?.Title);
        Assert.Null(await todos.FindAsync(7));
    }

    [Fact]
    public async Task rows_are_filtered_sorted_and_cut()
    {
        await using var app = await ListedAsync();
        var query = ProjectionQuery.All.Where(nameof(OutstandingTodo.TodoId), Comparison.Less, 4L).OrderByDescending(nameof(OutstandingTodo.Title)).Skip(1).Take(1);

        Assert.Equal(["cook"], await app.Get<IProjectionReader<OutstandingTodo>>().ReadAsync(query).Select(row => row.Title).ToListAsync());
    }

    [Theory]
    [InlineData("title", "DEED0575")]
    [InlineData("Title", "DEED0576")]
    public async Task a_query_that_cannot_be_asked_is_told_so(string property, string id)
    {
        await using var app = await ListedAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await app.Get<IProjectionReader<OutstandingTodo>>().ReadAsync(ProjectionQuery.All.Where(property, 1)).ToListAsync());

        Assert.Equal(id, mistake.Id);
    }

    [Fact]
    public async Task a_key_of_another_length_is_told_so()
    {
        await using var app = await ListedAsync();

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await app.Get<IProjectionReader<SizeOfDay>>().FindAsync("small"));

        Assert.Equal("DEED0577", mistake.Id);
        Assert.Contains("(Size, Day)", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task who_has_written_waits_for_the_row_to_be_read()
    {
        await using var app = await ListedAsync();
        var todos = app.Get<IProjectionReader<OutstandingTodo>>();
        var position = (await app.SendAsync(new AddTodo(9, "sleep"))).Position;

        var waiting = todos.WaitForAsync(position, TimeSpan.FromHours(1));
        await app.Processors.CatchUpAsync();
        await waiting;

        Assert.Equal("sleep", (await todos.FindAsync(9))?.Title);
    }

    [Fact]
    public async Task who_waits_in_vain_is_told_how_far_behind_and_why()
    {
        await using var app = await ListedAsync();
        await app.Processors.PauseAsync("outstanding_todos");
        var position = (await app.SendAsync(new AddTodo(9, "sleep"))).Position;

        var behind = await Assert.ThrowsAsync<ProcessorBehindException>(() => app.Get<IProjectionReader<OutstandingTodo>>().WaitForAsync(position, TimeSpan.Zero));

        Assert.Contains($"outstanding_todos did not come to position {position} in 00:00:00: outstanding_todos stands at ", behind.Message, StringComparison.Ordinal);
        Assert.Contains("it is paused.", behind.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task rows_folded_inside_the_append_need_no_waiting()
    {
        await using var app = await ListedAsync();
        var position = (await app.SendAsync(new AddTodo(9, "sleep"))).Position;

        await app.Get<IProjectionReader<TodoTitle>>().WaitForAsync(position, TimeSpan.Zero);

        Assert.Equal(9, (await app.Get<IProjectionReader<TodoTitle>>().FindAsync("sleep"))?.TodoId);
    }

    private static async Task<TodoApp> ListedAsync()
    {
        var app = ProjectionTests.Listing();
        await app.SendAsync(new AddTodo(1, "shop"));
        await app.SendAsync(new AddTodo(2, "cook"));
        await app.SendAsync(new AddTodo(3, "bake"));
        await app.SendAsync(new AddTodo(4, "eat"));
        await app.Processors.CatchUpAsync();
        return app;
    }
}
