using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Deeds.Postgres.Tests.Projectors.Notes;

/// <summary>Whatever an On does to its transaction, the event is named that did it, and what came before it stays.</summary>
public sealed class MisuseTests : PostgresTest
{
    [Theory]
    [InlineData("catch", "DEED0593")]
    [InlineData("catch", "make a savepoint")]
    [InlineData("follow nothing", "notes_follows_fkey")]
    [InlineData("commit", "DEED0591")]
    public async Task an_event_after_which_nothing_can_be_committed_is_held_responsible(string text, string cause)
    {
        await using var notes = await OpenAsync();
        foreach (var note in new[] { "one", "two", text, "three", "four" })
            await TakeAsync(notes, note);

        await notes.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);

        var stopped = await notes.GetRequiredService<ProcessorControl>().FindAsync("notes", Cancellation);
        Assert.Equal(ProcessorMode.Stopped, stopped.Mode);
        Assert.Contains(cause, stopped.Failure!.Cause, StringComparison.Ordinal);
        Assert.Equal($"note-{text.Replace(' ', '_')}", stopped.Failure.Stream.Value);
        Assert.Equal(["one", "two"], (await NotesAsync()).Where(note => note != "commit").Distinct());
    }

    [Fact]
    public async Task a_connection_that_breaks_is_no_failure_of_the_event()
    {
        await using var notes = await OpenAsync();
        await TakeAsync(notes, "one");
        await TakeAsync(notes, "leave");

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => notes.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation));

        var checkpoint = await notes.GetRequiredService<ProcessorControl>().FindAsync("notes", Cancellation);
        Assert.Null(checkpoint.Failure);
        Assert.Null(checkpoint.Position);
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task what_a_former_owner_has_written_when_it_comes_to_its_commit_is_rolled_back()
    {
        var pen = new TaskCompletionSource();
        await using var former = await OpenAsync(pen.Task);
        await using var next = await OpenAsync();
        await TakeAsync(former, "one");
        var late = former.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);
        await former.GetRequiredService<Pen>().Taken.Task.WaitAsync(Eventually.Patience, Cancellation);

        await World.RunAsync("update deeds.processors set claimed_until = now() - interval '1 second'");
        await next.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);
        pen.SetResult();
        await late;

        Assert.Equal(["one"], await NotesAsync());
    }

    [Fact]
    public async Task a_step_that_is_under_way_when_the_projector_is_reset_writes_nothing()
    {
        var pen = new TaskCompletionSource();
        await using var former = await OpenAsync(pen.Task);
        await using var next = await OpenAsync();
        await TakeAsync(former, "one");
        var late = former.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);
        await former.GetRequiredService<Pen>().Taken.Task.WaitAsync(Eventually.Patience, Cancellation);

        await next.GetRequiredService<ProcessorControl>().ResetAsync("notes", Cancellation);
        pen.SetResult();
        await late;
        await next.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);

        Assert.Equal(["one"], await NotesAsync());
    }

    private async Task<ServiceProvider> OpenAsync(Task? pen = null)
    {
        var services = new ServiceCollection()
            .AddSingleton(new Pen { Given = pen ?? Task.CompletedTask })
            .AddDeeds(deeds => deeds
                .AddModule(NotesModule.Definition)
                .UsePostgres(World.ConnectionString, _ => World.Options)
                .ConfigureProcessors(options => options with { Failures = FailurePolicy.None }))
            .BuildServiceProvider();
        await PostgresSchema.ApplyAsync(World.ConnectionString, services.GetRequiredService<Catalogue>(), World.Options, Cancellation);
        return services;
    }

    private static async Task TakeAsync(ServiceProvider notes, string text) => await notes.GetRequiredService<IEventStore>().AppendAsync(
        new StreamAppend($"note-{text.Replace(' ', '_')}", Expectation.NoStream, [Some.Event("note.taken", $$"""{"text":"{{text}}"}""")]), Cancellation);

    private Task<IReadOnlyList<string>> NotesAsync() => Sql.ColumnAsync<string>(World.ConnectionString, World.InSchema("select text from deeds.notes order by number"));
}
