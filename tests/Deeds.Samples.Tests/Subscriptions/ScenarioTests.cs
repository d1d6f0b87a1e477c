using System.Text.Json;

namespace Deeds.Samples.Tests.Subscriptions;

public sealed class ScenarioTests(DatabaseServer server)
{
    [Fact]
    public async Task the_scenario_holds_in_memory() => Holds(await SubscriptionsProgram.RunAsync(), "memory", 12);

    [Fact]
    public async Task the_scenario_holds_on_postgres_and_again_on_the_same_database()
    {
        var database = await server.NewDatabaseAsync();

        Holds(await SubscriptionsProgram.RunAsync("--postgres", database), "postgres", 12);
        Holds(await SubscriptionsProgram.RunAsync(database), "postgres", 14);
    }

    [Fact]
    public async Task every_step_is_printed_with_its_outcome()
    {
        var lines = (await SubscriptionsProgram.RunAsync()).Output.Split('\n');

        Assert.Contains("create subscription 12: accepted: subscription.created", lines);
        Assert.Contains("activate it: accepted: subscription.activated", lines);
        Assert.Equal(
            ["row 12 of subscriptions: Active, sub_66123, activated at the time of its event", "  mail to user 123: Your subscription 12 is active.", "  mail to the creator of reward 234: User 123 pays."],
            lines.SkipWhile(static line => !line.StartsWith("activate it:", StringComparison.Ordinal)).Skip(1).Take(3));
        Assert.Contains("activate it with a test key: rejected: no-test-keys", lines);
        Assert.Contains("activate it again: noop: already-active", lines);
        Assert.Contains("activate it with a blank key: invalid: The PaymentKey field is required.", lines);
        Assert.Contains("deactivate it: accepted: subscription.deactivated", lines);
        Assert.StartsWith("active_subscriptions: 13 since", Assert.Single(lines, static line => line.StartsWith("active_subscriptions:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("table subscriptions: 2 rows equal the fold of their events, 0 do not", lines);
        Assert.Contains(lines, static line => line.EndsWith("subscription.activated by user 123, notification 33456: then Active", StringComparison.Ordinal));
    }

    private static void Holds(SubscriptionsProgram run, string store, int subscription)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var expected =
            $$"""
            {"store":"{{store}}","subscription":{{subscription}},"activated":"accepted: subscription.activated","activatedAgain":"noop: already-active",
            "eventsAfterActivations":2,"blankKey":"invalid: The PaymentKey field is required.","parallelAccepted":1,"parallelNoops":15,"parallelEvents":1,
            "status":"Unpaid","events":3,"timeTravelAgrees":true,"rowsEqual":{{subscription - 10}},"rowsDifferent":0,"rebuiltRowEqual":true,"mails":4}
            """;
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected), run.Summary), run.Summary.ToString());
    }
}
