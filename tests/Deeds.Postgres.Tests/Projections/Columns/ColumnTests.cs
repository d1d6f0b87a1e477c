using Deeds.Storage;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Postgres.Tests.Projections.Columns;

/// <summary>What attributes say of columns is in the database as they say it, and the rows are the same on both stores.</summary>
public sealed class ColumnTests : PostgresTest
{
    private const string Home = """{"street":"Elm \\u0000 1","city":null,"fees":[1.50,0.005]}""";

    private static readonly Catalogue Catalogue = Catalogue.Of(ParcelsModule.Definition);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue, World.Options, Cancellation);
    }

    [Fact]
    public async Task columns_have_the_names_and_types_that_attributes_give_them() => Assert.Equal(
        ["parcel_label character varying(8)", "weight numeric(6,2)", "remark character varying(20)", "to jsonb"],
        await Sql.ColumnAsync<string>(World.ConnectionString, $"select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute where attrelid = '{World.Options.Schema}.parcels'::regclass and attnum > 0 order by attnum"));

    [Theory]
    [InlineData("alter table deeds.parcels alter column weight type numeric(8,2)", "is numeric(8,2) and should be numeric(6,2)")]
    [InlineData("alter table deeds.parcels alter column parcel_label type text", "is text and should be character varying(8)")]
    [InlineData("alter table deeds.parcels alter column \"to\" type json", "is json and should be jsonb")]
    public async Task a_column_of_another_size_is_drift(string drift, string text)
    {
        await World.RunAsync(drift);

        var refusal = await Assert.ThrowsAsync<DeedsConfigurationException>(() => PostgresSchema.CheckAsync(World.ConnectionString, Catalogue, World.Options, Cancellation));

        Assert.Contains(text, Assert.Single(refusal.Problems).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task rows_are_read_back_and_found_alike_on_both_stores()
    {
        string[] events = [Weighed("a", "1.5", "it's", Home), Weighed("b", "9999.99", "twenty characters 20", Home), Weighed("a", "2.00", "again", Home)];

        var (memory, database) = (await RowsAsync(InMemory(), events), await RowsAsync(OnPostgres(), events));

        Assert.Equal(["a 2.00 again Elm \\u0000 1 1.50+0.005", "b 9999.99 twenty characters 20 Elm \\u0000 1 1.50+0.005"], memory);
        Assert.Equal(memory, database);
    }

    [Theory]
    [InlineData("123456789", "1", "", "Label has 9 characters")]
    [InlineData("a", "10000", "", "Weight is 10000, and the column holds 6 digits, 2 of them after the point")]
    [InlineData("a", "0.001", "", "Weight is 0.001")]
    [InlineData("a", "1", "more than twenty characters", "Note has 27 characters")]
    [InlineData("a", "1", "\\u0000", "To has a character U+0000")]
    public async Task a_value_that_does_not_fit_fails_its_event_alike_on_both_stores(string label, string weight, string note, string cause)
    {
        var isOfJson = note.Length > 0 && note[0] == '\\';
        var parcel = Weighed(label, weight, isOfJson ? "" : note, isOfJson ? """{"street":"\u0000","city":null,"fees":[]}""" : Home);

        foreach (var services in (ServiceProvider[])[InMemory(), OnPostgres()])
        {
            Assert.Empty(await RowsAsync(services, parcel));
            var checkpoint = await services.GetRequiredService<ProcessorControl>().FindAsync("parcels", Cancellation);
            Assert.Contains("DEED0578", checkpoint.Failure!.Cause, StringComparison.Ordinal);
            Assert.Contains(cause, checkpoint.Failure.Cause, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task rows_are_not_sorted_by_what_each_store_would_sort_otherwise()
    {
        foreach (var services in (ServiceProvider[])[InMemory(), OnPostgres()])
        {
            var rows = services.GetRequiredService<IProjectionReader<Parcel>>();

            var refusal = await Assert.ThrowsAsync<DeedsException>(async () => await rows.ReadAsync(ProjectionQuery.All.OrderBy(nameof(Parcel.To)), Cancellation).ToListAsync(Cancellation));

            Assert.Equal("DEED0579", refusal.Id);
        }
    }

    private static string Weighed(string label, string weight, string note, string to) => $$"""{"label":"{{label}}","weight":{{weight}},"note":"{{note}}","to":{{to}}}""";

    private static ServiceProvider InMemory() =>
        new ServiceCollection().AddDeeds(deeds => deeds.AddModule(ParcelsModule.Definition).UseInMemory()).BuildServiceProvider();

    private ServiceProvider OnPostgres() =>
        new ServiceCollection().AddDeeds(deeds => deeds.AddModule(ParcelsModule.Definition).UsePostgres(World.ConnectionString, _ => World.Options)).BuildServiceProvider();

    private static async Task<IReadOnlyList<string>> RowsAsync(ServiceProvider services, params IReadOnlyList<string> events)
    {
        var store = services.GetRequiredService<IEventStore>();
        foreach (var data in events)
            await store.AppendAsync(new StreamAppend("parcel-1", Expectation.Any, [Some.Event("parcel.weighed", data)]), Cancellation);
        await services.GetRequiredService<ProcessorControl>().CatchUpAsync(Cancellation);
        var query = ProjectionQuery.All.Where(nameof(Parcel.Weight), Comparison.Less, 10_000m).Where(nameof(Parcel.Label), Comparison.LessOrEqual, "b").OrderBy(nameof(Parcel.Note));
        var rows = await services.GetRequiredService<IProjectionReader<Parcel>>().ReadAsync(query, Cancellation).ToListAsync(Cancellation);
        Assert.Equal(rows.FirstOrDefault()?.Weight, rows.Count == 0 ? null : (await services.GetRequiredService<IProjectionReader<Parcel>>().FindAsync(rows[0].Label, Cancellation))?.Weight);
        return [.. rows.Select(row => FormattableString.Invariant($"{row.Label} {row.Weight:F2} {row.Note} {row.To.Street} {string.Join('+', row.To.Fees.Select(fee => FormattableString.Invariant($"{fee}")))}"))];
    }
}
