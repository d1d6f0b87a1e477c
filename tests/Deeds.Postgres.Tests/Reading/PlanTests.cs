using System.Globalization;
using Deeds.Postgres.Reading;
using Deeds.Postgres.Schema;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Npgsql;

namespace Deeds.Postgres.Tests.Reading;

public sealed class PlanTests : PostgresTest
{
    private SqlNames Names => new(World.Options);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await World.RunAsync("""
            insert into deeds.streams (name, version) select 'order-' || i, 10 from generate_series(1, 3000) i;
            insert into deeds.events (stream_id, version, event_id, type, schema_version, recorded_at, data)
            select s.id, v, gen_random_uuid(), 'order.placed', 1, now(), '{}' from deeds.streams s, generate_series(1, 10) v order by v, s.id;
            analyze deeds.streams; analyze deeds.events;
            """);
    }

    [Fact]
    public async Task a_stream_is_read_through_indexes_without_sorting()
    {
        var plan = await PlanAsync(new RangeSql(Names).For(StreamRange.All), "text, int, int, bigint", "'order-77', 0, 2147483647, 1000");

        Assert.Contains("Index Scan using events_stream_id_version_key", plan, StringComparison.Ordinal);
        Assert.Contains("streams_name_key", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_stream_is_read_up_to_an_event_and_from_a_time_through_indexes()
    {
        var range = new StreamRange { From = At.Time(Some.Time), To = At.Event(Some.Id()), IsBackwards = true };
        var plan = await PlanAsync(new RangeSql(Names).For(range), "text, timestamptz, uuid, bigint", "'order-77', now(), gen_random_uuid(), 1000");

        Assert.Contains("events_event_id_key", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task reading_a_stream_touches_the_rows_of_that_stream_only()
    {
        var plan = await PlanAsync(new RangeSql(Names).For(StreamRange.All), "text, int, int, bigint", "'order-77', 0, 2147483647, 1000", "analyze, timing off, ");

        Assert.Contains("(actual rows=10 loops=1)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Rows Removed by Filter", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("order.placed", "")]
    [InlineData("order.placed", "order")]
    public async Task pages_of_the_store_follow_the_primary_key(string name, string category)
    {
        var filter = new EventFilter { Names = name.Length > 0 ? [name] : [], Categories = category.Length > 0 ? [category] : [] };
        var types = filter == EventFilter.All ? "bigint, bigint, int" : "bigint, bigint, int, text[], text[]";
        var values = filter == EventFilter.All ? "100, 100, 1000" : "100, 100, 1000, array['order.placed'], array['order']";

        var plan = await PlanAsync(ReaderSql.For(new(filter), Names), types, values);

        Assert.Contains("Index Scan using events_pkey", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    // As the store runs it: prepared, and planned for any values.
    private async Task<string> PlanAsync(string sql, string types, string values, string how = "")
    {
        await using var connection = await Sql.OpenAsync(World.ConnectionString);
        await using var prepare = new NpgsqlCommand(string.Create(CultureInfo.InvariantCulture, $"set plan_cache_mode = force_generic_plan; prepare tested ({types}) as {sql}"), connection);
        await prepare.ExecuteNonQueryAsync(Cancellation);
        await using var explain = new NpgsqlCommand($"explain ({how}costs off) execute tested ({values})", connection);
        await using var reader = await explain.ExecuteReaderAsync(Cancellation);
        var lines = new List<string>();
        while (await reader.ReadAsync(Cancellation))
            lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }
}
