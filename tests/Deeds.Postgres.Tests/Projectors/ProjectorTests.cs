using Deeds.Modules;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Postgres.Tests.Projectors;

/// <summary>What a projector writes by its own SQL is there once, up to the position that is committed with it.</summary>
public sealed class ProjectorTests : PostgresTest
{
    private static readonly Catalogue Catalogue = Catalogue.Of(SalesModule.Definition);

    [Fact]
    public async Task each_event_reaches_the_closest_on_and_is_written_once()
    {
        await using var sales = await SalesHost.OpenAsync(World);
        await sales.SellAsync("tea", 12);
        await sales.SellAsync("tea", 24);
        await sales.SellAsync("coffee", 60);
        await sales.RefundAsync("coffee", 48);

        await sales.Control.CatchUpAsync(Cancellation);
        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Equal(["coffee 10 1", "tea 30 2"], await sales.RevenueAsync());
        Assert.Equal(["tea"], await sales.BestSellerAsync());
    }

    [Fact]
    public async Task the_events_of_a_page_before_the_one_that_fails_are_committed_and_its_own_writes_are_not()
    {
        await using var sales = await SalesHost.OpenAsync(World, options => options with { Failures = FailurePolicy.None });
        await sales.SellAsync("tea", 12);
        await sales.SellAsync("tea", 12);
        await sales.RefundAsync("salt", 12);
        await sales.SellAsync("tea", 12);

        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Equal(["tea 20 2"], await sales.RevenueAsync());
        var stopped = await sales.Control.FindAsync("revenue", Cancellation);
        Assert.Equal(ProcessorMode.Stopped, stopped.Mode);
        Assert.Equal("sale-2", stopped.Failure!.Stream.Value);
        Assert.Contains("salt was never sold (sale-2)", stopped.Failure.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_event_that_is_left_out_holds_up_nothing_after_it()
    {
        await using var sales = await SalesHost.OpenAsync(World, options => options with { Failures = FailurePolicy.None });
        await sales.RefundAsync("salt", 12);
        await sales.SellAsync("tea", 12);
        await sales.Control.CatchUpAsync(Cancellation);

        await sales.Control.SkipAsync("revenue", "a mistake at the till", Cancellation);
        await sales.Control.CatchUpAsync(Cancellation);

        Assert.Equal(["tea 10 1"], await sales.RevenueAsync());
    }

    [Fact]
    public async Task reset_empties_the_tables_and_a_second_going_writes_them_as_they_were()
    {
        await using var sales = await SalesHost.OpenAsync(World);
        await sales.SellAsync("tea", 12);
        await sales.SellAsync("salt", 24);
        await sales.Control.CatchUpAsync(Cancellation);
        var before = await sales.RevenueAsync();

        var reset = await sales.Control.ResetAsync("revenue", Cancellation);

        Assert.Null(reset.Position);
        Assert.Empty(await sales.RevenueAsync());
        Assert.Empty(await sales.BestSellerAsync());
        await sales.Control.CatchUpAsync(Cancellation);
        Assert.Equal(before, await sales.RevenueAsync());
        Assert.Equal(["salt"], await sales.BestSellerAsync());
    }

    [Fact]
    public async Task reset_forgets_what_was_parked_for_it_comes_again()
    {
        await using var sales = await SalesHost.OpenAsync(World);
        var claim = Assert.IsType<ProcessorClaim>(await Store.Processors.ClaimAsync("revenue", "one", TimeSpan.Zero, Cancellation));
        var failure = new ProcessorFailure { EventId = Some.Id(), EventName = "sold", Stream = "tea", Position = new(1), Cause = "no", Attempts = 1, Since = Some.Time };
        await Store.Processors.CommitAsync(new(claim, null, new(1)) { Parks = [new("tea", new(1), failure.EventId, "sold")], ParkedFor = failure }, Cancellation);

        await sales.Control.ResetAsync("revenue", Cancellation);

        Assert.Empty(await sales.Control.Parking.ListAsync("revenue", Cancellation));
        Assert.Empty(await sales.Control.Parking.EventsAsync("revenue", "tea", Cancellation));
    }

    [Fact]
    public async Task a_table_that_is_missing_is_an_error_that_names_the_projector()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue, World.Options, Cancellation);
        await World.RunAsync("drop table deeds.best_seller");

        var refusal = await Assert.ThrowsAsync<DeedsConfigurationException>(() => PostgresSchema.CheckAsync(World.ConnectionString, Catalogue, World.Options, Cancellation));

        Assert.Contains("best_seller of projector revenue", Assert.Single(refusal.Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void what_the_role_may_do_names_the_tables_of_projectors() =>
        Assert.Contains("grant select, insert, update, delete, truncate on \"public\".best_seller to \"app\";", PostgresSchema.RoleScript("app", Catalogue), StringComparison.Ordinal);

    [Fact]
    public async Task a_store_without_sql_is_refused_with_the_way_to_leave_projectors_out()
    {
        await using var services = new ServiceCollection().AddSingleton<SalesTax>().AddDeeds(deeds => deeds.AddModule(SalesModule.Definition).UseInMemory()).BuildServiceProvider();
        await using var without = new ServiceCollection().AddDeeds(deeds => deeds.AddModule(SalesModule.Definition with { Projectors = [] }).UseInMemory()).BuildServiceProvider();

        var refusal = Assert.Throws<DeedsConfigurationException>(services.GetRequiredService<StartupValidation>().Validate);

        var problem = Assert.Single(refusal.Problems);
        Assert.Equal("DEED0590", problem.Id);
        Assert.Contains("InMemoryEventStore has no SQL", problem.Text, StringComparison.Ordinal);
        without.GetRequiredService<StartupValidation>().Validate();
    }
}
