using Npgsql;

namespace Deeds.Samples.Tests.Subscriptions;

public sealed class SubscriptionsTableTests(DatabaseServer server)
{
    private const string SelectRow =
        "select user_id, reward_id, payment_source_id, status, payment_key, version from subscriptions where subscription_id = 12";

    private const string CountRowsThatKeepTheTimesOfTheirEvents =
        """
        select count(*)
        from subscriptions row
        join deeds.streams stream on stream.name = 'subscription-' || row.subscription_id
        join deeds.events activated on activated.stream_id = stream.id and activated.type = 'subscription.activated'
        left join deeds.events deactivated on deactivated.stream_id = stream.id and deactivated.type = 'subscription.deactivated'
        where row.activated_at = activated.recorded_at and row.deactivated_at is not distinct from deactivated.recorded_at
        """;

    private const string SelectEvents =
        "select string_agg(type || ' ' || coalesce(data->>'paymentKey', ''), ', ' order by position) from deeds.events where stream_id = (select id from deeds.streams where name = 'subscription-12')";

    [Fact]
    public async Task a_person_with_psql_sees_the_row_and_the_events()
    {
        var database = await server.NewDatabaseAsync();
        await SubscriptionsProgram.RunAsync(database);

        Assert.Equal([123L, 234L, 224L, "Unpaid", "sub_66123", 3], await RowAsync(database, SelectRow));
        Assert.Equal([2L], await RowAsync(database, CountRowsThatKeepTheTimesOfTheirEvents));
        Assert.Equal(["subscription.created , subscription.activated sub_66123, subscription.deactivated "], await RowAsync(database, SelectEvents));
    }

    private static async Task<object[]> RowAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        Assert.True(await reader.ReadAsync(TestContext.Current.CancellationToken));
        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return values;
    }
}
