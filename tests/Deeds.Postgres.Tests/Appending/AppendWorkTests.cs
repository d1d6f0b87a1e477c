using System.Data.Common;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Appending;

public sealed class AppendWorkTests : PostgresTest
{
    private static readonly AppendVeto No = new("guard", "No.");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await World.RunAsync("create table deeds.notes (note text)");
    }

    [Fact]
    public async Task what_work_writes_is_committed_with_the_events()
    {
        await AppendAsync(new Doing(NoteAsync));

        Assert.Equal(["order.placed 1"], await NotesAsync());
        Assert.Equal(1, await CountAsync("order-1"));
    }

    [Fact]
    public async Task what_work_wrote_before_a_veto_is_gone()
    {
        var vetoed = await AppendAsync(new Doing(NoteAsync, No));

        Assert.Equal(new AppendResult.Vetoed(No), vetoed);
        Assert.Empty(await NotesAsync());
    }

    [Fact]
    public async Task what_work_wrote_for_one_of_several_streams_is_gone_with_them_all()
    {
        StreamAppend Append(string stream, IAppendWork work) => new(stream, Expectation.Any, [Some.Event("order.placed")]) { Work = work };

        await Store.AppendAsync([Append("order-1", new Doing(NoteAsync)), Append("order-2", new Doing(NoteAsync, No))], Cancellation);

        Assert.Empty(await NotesAsync());
        Assert.Equal((0, 0), (await CountAsync("order-1"), await CountAsync("order-2")));
    }

    [Fact]
    public async Task an_append_inside_an_append_is_refused_and_does_not_wait_for_itself()
    {
        var work = new Doing(async _ => await AppendAsync("order-1"));

        var mistake = await Assert.ThrowsAsync<DeedsException>(() => AppendAsync(work));

        Assert.Equal("DEED0814", mistake.Id);
        Assert.Equal(0, await CountAsync("order-1"));
        await AppendAsync("order-1");
    }

    [Fact]
    public async Task a_transaction_of_another_kind_is_refused_with_what_to_ask_for()
    {
        var work = new Doing(static open => Task.FromResult(open.Get<string>()));

        Assert.Equal("DEED0813", (await Assert.ThrowsAsync<DeedsException>(() => AppendAsync(work))).Id);
    }

    private async Task NoteAsync(IAppendTransaction open)
    {
        var transaction = open.Get<NpgsqlTransaction>();
        Assert.Same(transaction, open.Get<DbTransaction>());
        await using var command = new NpgsqlCommand(World.InSchema("insert into deeds.notes values ($1)"), transaction.Connection, transaction);
        command.Parameters.Add(new() { Value = $"{open.Events[0].Name} {open.Events[0].Version}" });
        await command.ExecuteNonQueryAsync(open.CancellationToken);
    }

    private async Task<AppendResult> AppendAsync(IAppendWork work) =>
        await Store.AppendAsync(new StreamAppend("order-1", Expectation.Any, [Some.Event("order.placed")]) { Work = work }, Cancellation);

    private Task<IReadOnlyList<string>> NotesAsync() => Sql.ColumnAsync<string>(World.ConnectionString, $"select note from {World.Options.Schema}.notes");

    private sealed class Doing(Func<IAppendTransaction, Task> work, AppendVeto? veto = null) : IAppendWork
    {
        public async ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction)
        {
            await work(transaction);
            return veto;
        }
    }
}
