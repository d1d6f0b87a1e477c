using Dapper;
using Npgsql;

namespace Deeds.Postgres.Tests.Projectors.Notes;

[Module]
public static partial class NotesModule;

[Event("note.taken")]
public partial record NoteTaken(string Text);

public sealed class Pen
{
    public TaskCompletionSource Taken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Given { get; set; } = Task.CompletedTask;
}

/// <summary>Writes each note, and does what the note says that nobody should.</summary>
[Projector("notes")]
public sealed partial class NoteBook(Pen pen)
{
    private const string Tables = """
        create table if not exists notes (
            number  bigint generated always as identity primary key,
            text    text not null,
            follows bigint references notes deferrable initially deferred
        )
        """;

    private async Task On(NoteTaken note, IProjectorTransaction transaction)
    {
        pen.Taken.TrySetResult();
        await pen.Given;
        await transaction.Connection().ExecuteAsync("insert into notes (text) values (@Text)", note);
        await (note.Text switch
        {
            "commit" => transaction.Npgsql().CommitAsync(transaction.CancellationToken),
            "follow nothing" => transaction.Connection().ExecuteAsync("update notes set follows = 0"),
            "catch" => FailInSilenceAsync(transaction.Connection()),
            "leave" => transaction.Connection().ExecuteAsync("select pg_terminate_backend(pg_backend_pid())"),
            _ => Task.CompletedTask,
        });
    }

    private static async Task FailInSilenceAsync(NpgsqlConnection connection)
    {
        try
        {
            await connection.ExecuteAsync("insert into notes (text) values (null)");
        }
        catch (PostgresException)
        {
            // What the test is about: the database does not forget it.
        }
    }
}
