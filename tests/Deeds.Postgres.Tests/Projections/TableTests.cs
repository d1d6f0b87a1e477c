using Deeds.Postgres.Schema;
using Deeds.Postgres.Tests.Processors;
using Deeds.Storage.Projections;

namespace Deeds.Postgres.Tests.Projections;

public sealed class TableTests
{
    private static readonly Catalogue Catalogue = Catalogue.Of(ShippingModule.Definition);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task tables_of_projections_are_created_with_their_indexes()
    {
        await using var world = await PostgresStore.UncreatedAsync();

        await PostgresSchema.ApplyAsync(world.ConnectionString, Catalogue, world.Options, Cancellation);
        await PostgresSchema.ApplyAsync(world.ConnectionString, Catalogue, world.Options, Cancellation);

        Assert.Equal(
            ["shipments_number_key", "shipments_pkey"],
            await Sql.ColumnAsync<string>(world.ConnectionString, $"select indexname::text from pg_indexes where schemaname = '{world.Options.Schema}' and tablename = 'shipments' order by 1"));
    }

    [Theory]
    [InlineData("drop table deeds.shipments", "DEED0808", "The projection table")]
    [InlineData("alter table deeds.shipments drop column number", "DEED0809", "or raise the projection's version")]
    [InlineData("alter table deeds.shipments alter column number type text", "DEED0811", "is text and should be integer")]
    public async Task a_table_that_drifted_is_an_error_that_says_how_its_rows_come_back(string drift, string id, string text)
    {
        await using var world = await PostgresStore.UncreatedAsync();
        await PostgresSchema.ApplyAsync(world.ConnectionString, Catalogue, world.Options, Cancellation);
        await world.RunAsync(drift);

        var refusal = await Assert.ThrowsAsync<DeedsConfigurationException>(() => PostgresSchema.CheckAsync(world.ConnectionString, Catalogue, world.Options, Cancellation));

        Assert.Equal(id, Assert.Single(refusal.Problems).Id);
        Assert.Contains(text, refusal.Problems[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void what_the_role_may_do_names_the_tables_of_projections() =>
        Assert.Contains("grant select, insert, update, delete on \"public\".\"shipments\" to \"app\";", PostgresSchema.RoleScript("app", Catalogue), StringComparison.Ordinal);

    [Fact]
    public void indexes_whose_names_would_be_cut_have_names_of_their_own()
    {
        ProjectionIndex Index(string last) => new([new('a', 60), last], IsUnique: false);

        var names = new[] { IndexNames.Of("table", Index("one")), IndexNames.Of("table", Index("two")) };

        Assert.Equal(2, names.Distinct().Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, 63));
    }
}
