using Deeds.Processors;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>Handlers that take longer than their claim, in one of two processes.</summary>
public sealed class SlowHandlerTests : PostgresTest
{
    private const string Claimed = "select claimed_until from deeds.processors where name = 'hang'";

    private readonly Door _first = new();
    private readonly Door _second = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ShippingModule.Definition), World.Options, Cancellation);
    }

    [Fact]
    public async Task a_handler_slower_than_its_claim_keeps_it()
    {
        await using var slow = await StartAsync(_first);
        await AppendAsync();
        await EnteredAsync(_first);
        await using var other = await StartAsync(_second);

        var until = await Sql.ScalarAsync<DateTime>(World.ConnectionString, World.InSchema(Claimed));
        await Eventually.SeesAsync(() => Sql.ScalarAsync<DateTime>(World.ConnectionString, World.InSchema(Claimed)), now => now > until + (2 * ShippingHost.Claim), "prolonged twice");
        _first.Open.SetResult();

        Assert.Equal(1, (await DoneAsync()).Epoch);
        Assert.False(_second.Entered.Task.IsCompleted);
    }

    [Fact]
    public async Task a_handler_that_never_ends_is_called_off_and_its_event_has_failed()
    {
        await using var host = await StartAsync(_first, timeout: ShippingHost.Claim / 2);
        await AppendAsync();
        await EnteredAsync(_first);

        var failed = await Eventually.SeesAsync(async () => await Store.Processors.FindAsync("hang", Cancellation), known => known is { Failure: not null });
        var told = await host.HealthAsync(HealthStatus.Unhealthy, Cancellation);

        Assert.Contains("DEED0951", failed!.Failure!.Cause, StringComparison.Ordinal);
        Assert.Contains("HandlingTimeout", told.Description, StringComparison.Ordinal);
        await Eventually.SeesAsync(() => Task.FromResult(_first.Cancellation.IsCancellationRequested), cancelled => cancelled, "cancelled");
        _first.Open.SetResult();
    }

    [Fact]
    public async Task a_handler_that_keeps_its_thread_another_process_takes_over()
    {
        _first.KeepsThread = true;
        await using var hanging = await StartAsync(_first, timeout: ShippingHost.Claim / 2);
        await AppendAsync();
        await EnteredAsync(_first);
        _second.Open.SetResult();
        await using var other = await StartAsync(_second);

        await EnteredAsync(_second);
        await other.HealthAsync(HealthStatus.Healthy, Cancellation);
        _first.Open.SetResult();

        Assert.Equal(2, (await DoneAsync()).Epoch);
    }

    private Task<ShippingHost> StartAsync(Door door, TimeSpan? timeout = null) => ShippingHost.StartAsync(World.ConnectionString, World.Options, configure: deeds =>
    {
        Hang.AddTo(deeds, door);
        deeds.ConfigureProcessor("hang", options => options with { HandlingTimeout = timeout ?? options.HandlingTimeout, Failures = FailurePolicy.None });
    });

    private Task EnteredAsync(Door door) => door.Entered.Task.WaitAsync(Eventually.Patience, Cancellation);

    private async Task AppendAsync() =>
        await Store.AppendAsync(new StreamAppend("order-1", Expectation.NoStream, [Some.Event("order.placed", """{"number":1}""")]), Cancellation);

    private async Task<ProcessorCheckpoint> DoneAsync() =>
        (await Eventually.SeesAsync(async () => await Store.Processors.FindAsync("hang", Cancellation), known => known is { EventsDone: > 0 }))!;
}
