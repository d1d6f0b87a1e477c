using Deeds.Storage;
using Deeds.Testing.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>Health as somebody sees it who drives nothing: workers die, pause and hang, and transactions are forgotten.</summary>
public sealed class HealthTests : PostgresTest
{
    private const int Orders = 100;

    // Readers wait for it at the position it drew and never used.
    private const string Forgotten = """
        set local application_name = 'nightly-import';
        lock table deeds.events in row exclusive mode;
        select nextval(pg_get_serial_sequence('deeds.events', 'position'));
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task a_worker_that_was_killed_or_stopped_is_seen_until_another_has_taken_over(bool isKilled)
    {
        await PlaceAsync();
        await using var watcher = await ShippingHost.StartAsync(World.ConnectionString, World.Options, drives: false);
        await using (var worker = WorkerProcess.Start(World))
        {
            await OwnedAsync();
            await (isKilled ? worker.KillAsync() : worker.PauseAsync());
            await PlaceAsync(Orders + 1);
            var ill = await watcher.HealthAsync(HealthStatus.Unhealthy, Cancellation);
            Assert.Contains("The claim of ", ill.Description, StringComparison.Ordinal);
            Assert.Contains("and nobody has taken over.", ill.Description, StringComparison.Ordinal);

            await using var next = await ShippingHost.StartAsync(World.ConnectionString, World.Options);
            await watcher.HealthAsync(HealthStatus.Healthy, Cancellation);
        }
    }

    [Fact]
    public async Task a_forgotten_transaction_is_named_with_its_process_and_what_it_does()
    {
        await PlaceAsync();
        await using var host = await ShippingHost.StartAsync(World.ConnectionString, World.Options);
        await using (var forgotten = await HeldTransaction.BeginAsync(World, Forgotten))
        {
            await PlaceAsync(Orders + 1);

            var ill = await host.HealthAsync(HealthStatus.Unhealthy, Cancellation);

            Assert.Contains($", which server process {forgotten.ServerProcess} (nightly-import, idle in transaction), open for ", ill.Description, StringComparison.Ordinal);
            Assert.Contains("Events stand behind position ", ill.Description, StringComparison.Ordinal);
        }

        await host.HealthAsync(HealthStatus.Healthy, Cancellation);
    }

    [Fact]
    public async Task a_hole_nobody_can_fill_any_more_holds_nobody()
    {
        await PlaceAsync();
        await using (await HeldTransaction.BeginAsync(World, Forgotten))
            await PlaceAsync(Orders + 1);

        var survey = await Store.Processors.SurveyAsync([new("ship", EventFilter.All)], cancellationToken: Cancellation);

        Assert.Equal((new Position(Orders + 1), 0), (survey.Standings[0].Hole, survey.Pending.Count));
    }

    [Fact]
    public async Task a_worker_that_hangs_with_its_claim_is_seen()
    {
        await PlaceAsync();
        await using var watcher = await ShippingHost.StartAsync(World.ConnectionString, World.Options, drives: false);
        foreach (var processor in new[] { "ship", "shipments" })
            Assert.NotNull(await Store.Processors.ClaimAsync(processor, "hanging", TimeSpan.FromHours(1), Cancellation));

        var ill = await watcher.HealthAsync(HealthStatus.Unhealthy, Cancellation);

        Assert.Contains("it is driven by hanging. It has made no progress for ", ill.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_server_that_cannot_be_reached_is_told_of()
    {
        await using var host = await ShippingHost.StartAsync("Host=/nowhere;Username=nobody;Database=nothing", World.Options, drives: false);

        var ill = await host.HealthAsync(HealthStatus.Unhealthy, Cancellation);

        Assert.StartsWith("The store of the processors cannot be asked: ", ill.Description, StringComparison.Ordinal);
        Assert.NotNull(ill.Exception);
    }

    private async Task PlaceAsync(int first = 1)
    {
        if (first == 1)
            await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);
        foreach (var number in Enumerable.Range(first, Orders))
            await Store.AppendAsync(new StreamAppend($"order-{number}", Expectation.NoStream, [Some.Event("order.placed", $$"""{"number":{{number}}}""")]), Cancellation);
    }

    private Task OwnedAsync()
    {
        const string Owned = "select count(*) from deeds.processors where name in ('ship', 'shipments') and owner is not null and position is not null";
        return Eventually.SeesAsync(() => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema(Owned)), owned => owned == 2);
    }
}
