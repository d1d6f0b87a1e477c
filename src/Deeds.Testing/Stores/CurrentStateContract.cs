using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>A row of current state is written with its events or not at all; it can be read, rewritten and removed.</summary>
/// <typeparam name="TStore">How to make and open the store, which must also be an <see cref="ICurrentStateStore"/>.</typeparam>
public abstract class CurrentStateContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private static readonly StateTable Subscriptions = new("subscriptions", "subscription", ColumnType.Text, [new("status", ColumnType.Text, false), new("seats", ColumnType.Integer, true)]);

    private static readonly StateTable ByNumber = new("accounts", "account", ColumnType.BigInt, [new("owner", ColumnType.Text, false)]);

    private static readonly StateTable Everything = new("everything", "every.thing", ColumnType.Uuid, [.. Enum.GetValues<ColumnType>().Select(type => new StateColumn($"a_{type}".ToLowerInvariant(), type, IsNullable: true))]);

    /// <inheritdoc/>
    protected override IReadOnlyList<StateTable> Tables => [Subscriptions, ByNumber, Everything];

    private ICurrentStateStore Rows => Assert.IsType<ICurrentStateStore>(Store, exactMatch: false);

    [Fact]
    public async Task a_row_is_written_with_its_events()
    {
        Assert.Null(await Rows.FindRowAsync(Subscriptions, "1", Cancellation));

        await AppendAsync("1", expected: 0, "pending", null);
        await IsAsync("1", version: 1, "pending", null);

        await AppendAsync("1", expected: 1, "active", 5);
        await IsAsync("1", version: 2, "active", 5);
    }

    [Fact]
    public async Task a_refused_append_leaves_the_row()
    {
        await AppendAsync("1", expected: 0, "pending", 1);

        Assert.IsType<AppendResult.Refused>(await Store.AppendAsync(Append("1", expected: 0, "twice", 2), Cancellation));
        Assert.IsType<AppendResult.Refused>(await Store.AppendAsync(Append("1", expected: 4, "late", 2), Cancellation));

        await IsAsync("1", version: 1, "pending", 1);
    }

    [Fact]
    public async Task a_duplicate_leaves_the_row()
    {
        await AppendAsync("1", expected: 0, "pending", 1);
        var known = (await ReadAsync("subscription-1"))[0].EventId;
        var append = Append("1", expected: 1, "twice", 2);

        Assert.IsType<AppendResult.Duplicate>(await Store.AppendAsync(append with { Events = [append.Events[0] with { EventId = known }] }, Cancellation));

        await IsAsync("1", version: 1, "pending", 1);
    }

    [Fact]
    public async Task several_streams_write_their_rows_or_none()
    {
        Assert.IsType<AppendResult.Refused>(await Store.AppendAsync([Append("2", 0, "b", 2), Append("1", 7, "a", 1)], Cancellation));
        Assert.Null(await Rows.FindRowAsync(Subscriptions, "2", Cancellation));

        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync([Append("2", 0, "b", 2), Append("1", 0, "a", 1)], Cancellation));
        await IsAsync("1", version: 1, "a", 1);
        await IsAsync("2", version: 1, "b", 2);
    }

    [Fact]
    public async Task a_row_without_an_exact_expectation_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<DeedsException>(async () => await Store.AppendAsync(Append("1", 0, "a", 1) with { Expected = Expectation.Any }, Cancellation));

        Assert.StartsWith("DEED0802:", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task rows_come_in_key_order()
    {
        foreach (var key in new[] { "b", "a-10", "a-2", "B", "é" })
            await AppendAsync(key, expected: 0, "x", null);
        foreach (var number in new[] { 9, -1, 100, 20 })
            await AppendAsync($"account-{number}", Expectation.NoStream, new StateWrite(ByNumber, new(number, 1, ["me"])));

        Assert.Equal(["B", "a-10", "a-2", "b", "é"], await KeysAsync(Subscriptions));
        Assert.Equal(["-1", "9", "20", "100"], await KeysAsync(ByNumber));
    }

    [Fact]
    public async Task a_row_is_rewritten_whatever_it_holds()
    {
        await AppendAsync("1", expected: 0, "wrong", 1);

        Assert.True(await Rows.RewriteRowAsync(Subscriptions, new("1", 1, ["right", null]), Cancellation));

        await IsAsync("1", version: 1, "right", null);
    }

    [Fact]
    public async Task a_row_that_is_missing_is_written()
    {
        await AppendAsync("subscription-1", Expectation.NoStream, Some.Events(2));

        Assert.True(await Rows.RewriteRowAsync(Subscriptions, new("1", 2, ["right", 3]), Cancellation));

        await IsAsync("1", version: 2, "right", 3);
    }

    [Fact]
    public async Task a_row_folded_from_too_few_events_is_not_written()
    {
        await AppendAsync("1", expected: 0, "pending", 1);
        await AppendAsync("1", expected: 1, "active", 2);

        Assert.False(await Rows.RewriteRowAsync(Subscriptions, new("1", 1, ["stale", 1]), Cancellation));
        Assert.False(await Rows.RewriteRowAsync(Subscriptions, new("none", 1, ["stale", 1]), Cancellation));

        await IsAsync("1", version: 2, "active", 2);
        Assert.Null(await Rows.FindRowAsync(Subscriptions, "none", Cancellation));
    }

    [Fact]
    public async Task only_a_row_without_a_stream_is_removed()
    {
        await AppendAsync("1", expected: 0, "pending", 1);
        await AppendAsync("other-1", Expectation.NoStream, new StateWrite(Subscriptions, new("orphan", 1, ["lost", 1])));

        await Rows.RemoveRowAsync(Subscriptions, "1", Cancellation);
        await Rows.RemoveRowAsync(Subscriptions, "orphan", Cancellation);
        await Rows.RemoveRowAsync(Subscriptions, "never", Cancellation);

        Assert.Equal(["1"], await KeysAsync(Subscriptions));
    }

    [Fact]
    public async Task every_type_of_column_is_kept()
    {
        var key = Some.Id();
        object?[] values =
        [
            "it's", key, true, (short)-3, 70_000, 5_000_000_000L, 12.3400m, 1.5f, 2.25d, Some.Time.AddMicroseconds(7), new DateOnly(2024, 2, 29),
            new TimeOnly(23, 59, 59, 999, 999), new TimeSpan(40, 1, 2, 3), """{"b": 1,"a":[]}""", new byte[] { 0, 255 },
        ];
        await AppendAsync($"every.thing-{key}", Expectation.NoStream, new StateWrite(Everything, new(key, 1, values)));

        var row = await Rows.FindRowAsync(Everything, key, Cancellation);

        Assert.Equal(values, row!.Values);
        Assert.Equal((new StreamKey(key.ToString()), 1), (row.Key, row.Version));
    }

    [Fact]
    public async Task null_is_kept_in_every_type_of_column()
    {
        var key = Some.Id();
        var values = new object?[Everything.Columns.Count];
        await AppendAsync($"every.thing-{key}", Expectation.NoStream, new StateWrite(Everything, new(key, 1, values)));

        Assert.Equal(values, (await Rows.FindRowAsync(Everything, key, Cancellation))!.Values);
    }

    private static StreamAppend Append(string key, int expected, string status, int? seats) =>
        new(StreamId.Of("subscription", key), Expectation.Exactly(expected), Some.Events(1)) { State = new(Subscriptions, new(key, expected + 1, [status, seats])) };

    private async Task AppendAsync(string key, int expected, string status, int? seats) =>
        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(Append(key, expected, status, seats), Cancellation));

    private async Task AppendAsync(StreamId stream, Expectation expected, StateWrite state) =>
        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(new StreamAppend(stream, expected, Some.Events(1)) { State = state }, Cancellation));

    private async Task IsAsync(string key, int version, string status, int? seats)
    {
        var row = Assert.IsType<StateRow>(await Rows.FindRowAsync(Subscriptions, key, Cancellation));
        Assert.Equal((new(key), version), (row.Key, row.Version));
        Assert.Equal([status, seats], row.Values);
    }

    private async Task<IEnumerable<string>> KeysAsync(StateTable table) =>
        (await Rows.ReadRowsAsync(table, Cancellation).ToListAsync(Cancellation)).Select(row => row.Key.Value);
}
