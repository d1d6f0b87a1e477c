using Deeds.Postgres.Schema;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Schema;

public sealed class SchemaTests
{
    private static readonly StateTable Subscriptions = new("subscriptions", "subscription", ColumnType.Uuid, [new("status", ColumnType.Text, false), new("paid_at", ColumnType.Timestamp, true)]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task creating_twice_changes_nothing()
    {
        await using var world = await PostgresStore.CreateAsync([Subscriptions]);
        var store = world.OpenPostgres();
        await store.AppendAsync(new StreamAppend("order-1", Expectation.Any, Some.Events(2)), Cancellation);

        await PostgresSchema.ApplyAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation);

        Assert.Equal(2, await store.ReadStreamAsync("order-1", StreamRange.All, Cancellation).CountAsync(Cancellation));
        Assert.Equal([SchemaScripts.Latest], await Sql.ColumnAsync<int>(world.ConnectionString, $"select max(number) from {world.Options.Schema}.schema_version"));
    }

    [Fact]
    public async Task many_may_create_at_once()
    {
        await using var world = await PostgresStore.UncreatedAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostgresSchema.ApplyAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation)));

        await PostgresSchema.CheckAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation);
    }

    [Fact]
    public async Task the_script_may_be_run_by_hand()
    {
        await using var world = await PostgresStore.UncreatedAsync();

        await Sql.RunAsync(world.ConnectionString, PostgresSchema.Script([Subscriptions], world.Options));

        await PostgresSchema.CheckAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation);
    }

    [Fact]
    public async Task nothing_there_is_one_error_that_names_all_and_what_to_run()
    {
        await using var world = await PostgresStore.UncreatedAsync();

        var refusal = await RefusesAsync(world);

        Assert.Equal(["DEED0807", "DEED0808"], refusal.Problems.Select(problem => problem.Id));
        Assert.All(refusal.Problems, problem => Assert.Contains("PostgresSchema.ApplyAsync", problem.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task an_older_schema_is_an_error()
    {
        await using var world = await PostgresStore.CreateAsync([Subscriptions]);
        await world.RunAsync($"delete from deeds.schema_version where number = {SchemaScripts.Latest}");

        Assert.Equal(["DEED0807"], (await RefusesAsync(world)).Problems.Select(problem => problem.Id));
    }

    [Fact]
    public async Task a_newer_schema_is_none()
    {
        await using var world = await PostgresStore.CreateAsync([Subscriptions]);
        await world.RunAsync("insert into deeds.schema_version (number) values (900)");

        await PostgresSchema.CheckAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation);
    }

    [Theory]
    [InlineData("alter table deeds.subscriptions drop column paid_at", "DEED0809", "has no column \"paid_at\"")]
    [InlineData("alter table deeds.subscriptions alter column paid_at type date", "DEED0811", "is date and should be timestamp with time zone")]
    [InlineData("drop table deeds.subscriptions", "DEED0808", "does not exist")]
    public async Task a_table_that_drifted_is_an_error(string drift, string id, string text)
    {
        await using var world = await PostgresStore.CreateAsync([Subscriptions]);
        await world.RunAsync(drift);

        var problem = Assert.Single((await RefusesAsync(world)).Problems);

        Assert.Equal(id, problem.Id);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_column_more_than_declared_is_none()
    {
        await using var world = await PostgresStore.CreateAsync([Subscriptions]);
        await world.RunAsync("alter table deeds.subscriptions add column note text");

        await PostgresSchema.CheckAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation);
    }

    [Fact]
    public async Task a_store_without_a_schema_says_what_to_run()
    {
        await using var world = await PostgresStore.UncreatedAsync();
        var store = world.OpenPostgres();
        var append = new StreamAppend("order-1", Expectation.Any, Some.Events(1));

        var refusals = new[]
        {
            await Assert.ThrowsAsync<DeedsException>(async () => await store.AppendAsync(append, Cancellation)),
            await Assert.ThrowsAsync<DeedsException>(async () => await store.ReadStreamAsync("order-1", StreamRange.All, Cancellation).CountAsync(Cancellation)),
            await Assert.ThrowsAsync<DeedsException>(async () => await store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(cancellationToken: Cancellation)),
        };

        Assert.All(refusals, refusal => Assert.StartsWith("DEED0810", refusal.Message, StringComparison.Ordinal));
        Assert.All(refusals, refusal => Assert.IsType<PostgresException>(refusal.InnerException));
    }

    private static Task<DeedsConfigurationException> RefusesAsync(PostgresStore world) =>
        Assert.ThrowsAsync<DeedsConfigurationException>(() => PostgresSchema.CheckAsync(world.ConnectionString, [Subscriptions], world.Options, Cancellation));
}
