namespace Deeds.Postgres.Tests.Projectors;

/// <summary>A projector that parks: nothing of a parked stream is in its tables, and everything comes in order when it is tried again.</summary>
public sealed class ProjectorParkingTests : PostgresTest
{
    private const string Revenue = "revenue";

    [Fact]
    public async Task what_is_parked_is_not_in_the_tables_and_the_others_are()
    {
        await using var sales = await ParkedAsync();

        Assert.Equal(["tea 20 2"], await sales.RevenueAsync());
        var parked = Assert.Single(await sales.Control.Parking.ListAsync(Revenue, Cancellation));
        Assert.Equal(("sale-1", 1L), (parked.Stream.Value, parked.Events));
        Assert.Contains("salt was never sold (sale-1)", parked.Failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task once_its_cause_is_corrected_a_retry_writes_it()
    {
        await using var sales = await ParkedAsync();
        await sales.SellAsync("salt", 24);
        await sales.Control.CatchUpAsync(Cancellation);

        await sales.Control.Parking.RetryAsync(Revenue, "sale-1", Cancellation);
        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Equal(["salt 10 1", "tea 20 2"], await sales.RevenueAsync());
        Assert.Empty(await sales.Control.Parking.ListAsync(Revenue, Cancellation));
    }

    [Fact]
    public async Task a_retry_that_fails_again_writes_nothing_and_keeps_the_stream_parked()
    {
        await using var sales = await ParkedAsync();

        await sales.Control.Parking.RetryAsync(Revenue, "sale-1", Cancellation);
        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Equal(["tea 20 2"], await sales.RevenueAsync());
        Assert.Equal(2, Assert.Single(await sales.Control.Parking.ListAsync(Revenue, Cancellation)).Failure.Attempts);
    }

    [Fact]
    public async Task a_reset_handles_what_was_parked_again()
    {
        await using var sales = await ParkedAsync();

        await sales.Control.ResetAsync(Revenue, Cancellation);
        var emptied = await sales.Control.Parking.ListAsync(Revenue, Cancellation);
        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Empty(emptied);
        Assert.Equal(["tea 20 2"], await sales.RevenueAsync());
        Assert.Equal(1, Assert.Single(await sales.Control.Parking.ListAsync(Revenue, Cancellation)).Failure.Attempts);
    }

    private async Task<SalesHost> ParkedAsync()
    {
        var sales = await SalesHost.OpenAsync(World, options => options with { Failures = FailurePolicy.None.ThenPark() });
        await sales.SellAsync("tea", 12);
        await sales.RefundAsync("salt", 12);
        await sales.SellAsync("tea", 12);
        await sales.Control.CatchUpAsync(Cancellation);
        return sales;
    }
}
