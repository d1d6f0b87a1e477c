using Npgsql;
using Subscriptions;
using Subscriptions.Notices;

namespace Deeds.Samples.Tests.Subscriptions;

public sealed class KilledRunTests(DatabaseServer server)
{
    private const string Row = "row 12 of subscriptions: Active, sub_66123, activated at the time of its event";
    private const int MailsOfThreeSubscriptions = 6;

    private const string HoldClaims =
        """
        create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock_shared(4711); return new; end $$;
        create trigger hold before insert or update on deeds.processors for each row execute function hold();
        select pg_advisory_lock(4711);
        """;

    [Fact]
    public async Task mails_of_a_run_that_was_killed_after_the_commit_go_out_in_the_next()
    {
        var database = await server.NewDatabaseAsync();
        await using (var home = StoreHome.Postgres(database, new PrintingMailer(TextWriter.Null)))
            await home.PrepareAsync();

        Assert.Equal(Row, (await KilledBeforeTheMailsAsync(database))[^1]);
        var next = await SubscriptionsProgram.RunAsync(database);

        Assert.Single(next.Output.Split('\n'), "  mail to user 123: Your subscription 12 is active.");
        Assert.Equal(MailsOfThreeSubscriptions, next.Summary.GetProperty("mails").GetInt32());
    }

    // Reactors are claimed before they send a mail; here nobody can, until the connection ends.
    private static async Task<List<string>> KilledBeforeTheMailsAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using (var holding = new NpgsqlCommand(HoldClaims, connection))
            await holding.ExecuteNonQueryAsync();

        using var run = SampleProgram.Start("Subscriptions", "--postgres", database);
        var lines = new List<string>();
        while (lines is not [.., Row] && await run.StandardOutput.ReadLineAsync() is { } line)
            lines.Add(line);
        run.Kill();
        lines.AddRange((await run.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        await run.WaitForExitAsync();
        return lines;
    }
}
