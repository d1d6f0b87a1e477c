using Deeds.Storage;

namespace Deeds.Testing.Stores;

/// <summary>An append that expects its stream to be otherwise is refused, says what it found, and stores nothing.</summary>
/// <typeparam name="TStore">How to make and open the store.</typeparam>
public abstract class ExpectationContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    [Fact]
    public Task a_new_stream_where_one_exists_is_refused() => RefusesAsync(existing: 2, Expectation.NoStream);

    [Fact]
    public Task version_zero_means_no_stream() => RefusesAsync(existing: 2, Expectation.Exactly(0));

    [Fact]
    public Task a_version_that_has_passed_is_refused() => RefusesAsync(existing: 3, Expectation.Exactly(2));

    [Fact]
    public Task a_version_that_has_not_come_is_refused() => RefusesAsync(existing: 3, Expectation.Exactly(4));

    [Fact]
    public Task a_version_of_a_stream_that_does_not_exist_is_refused() => RefusesAsync(existing: 0, Expectation.Exactly(1));

    [Fact]
    public Task a_stream_that_must_exist_and_does_not_is_refused() => RefusesAsync(existing: 0, Expectation.Exists);

    [Fact]
    public async Task an_existing_stream_grows_when_it_must_exist()
    {
        await AppendAsync("order-1", Expectation.NoStream, Some.Events(2));

        var appended = await AppendAsync("order-1", Expectation.Exists, Some.Events(2));

        Assert.Equal((3, 4), (appended.FirstVersion, appended.Version));
    }

    [Fact]
    public async Task without_an_expectation_a_stream_is_created_and_grows()
    {
        var created = await AppendAsync("order-1", Expectation.Any, Some.Events(2));
        var grown = await AppendAsync("order-1", Expectation.Any, Some.Events(3));

        Assert.Equal((1, 2, 3, 5), (created.FirstVersion, created.Version, grown.FirstVersion, grown.Version));
        Assert.Equal([1, 2, 3, 4, 5], await VersionsAsync("order-1"));
    }

    [Fact]
    public async Task the_right_version_is_accepted()
    {
        await AppendAsync("order-1", Expectation.Exactly(0), Some.Events(2));

        var appended = await AppendAsync("order-1", Expectation.Exactly(2), Some.Events(1));

        Assert.Equal(3, appended.Version);
    }

    [Fact]
    public async Task a_known_event_id_is_a_duplicate_and_nothing_is_stored()
    {
        var (first, second) = (Some.Event(), Some.Event());
        await AppendAsync("order-1", Expectation.NoStream, first, second);

        var result = await Store.AppendAsync(new StreamAppend("order-2", Expectation.Any, [Some.Event(), second, Some.Event(), first]), Cancellation);

        Assert.Equal([second.EventId, first.EventId], Assert.IsType<AppendResult.Duplicate>(result).EventIds);
        Assert.Empty(await ReadAsync("order-2"));
        Assert.Equal(2, (await ReadAllAsync(EventFilter.All)).Count);
    }

    [Fact]
    public async Task a_duplicate_leaves_the_stream_as_it_was()
    {
        var known = Some.Event();
        await AppendAsync("order-1", Expectation.NoStream, known);

        Assert.IsType<AppendResult.Duplicate>(await Store.AppendAsync(new StreamAppend("order-1", Expectation.Exactly(1), [known]), Cancellation));

        Assert.Equal(2, (await AppendAsync("order-1", Expectation.Exactly(1), Some.Event())).Version);
    }

    [Fact]
    public async Task a_repeated_append_with_an_exact_expectation_is_refused_not_a_duplicate()
    {
        var append = new StreamAppend("order-1", Expectation.NoStream, Some.Events(2));
        await Store.AppendAsync(append, Cancellation);

        var repeated = await Store.AppendAsync(append, Cancellation);

        Assert.Equal(new AppendResult.Refused("order-1", Expectation.NoStream, 2), repeated);
    }

    private async Task RefusesAsync(int existing, Expectation expected)
    {
        if (existing > 0)
            await AppendAsync("order-1", Expectation.NoStream, Some.Events(existing));

        var result = await Store.AppendAsync(new StreamAppend("order-1", expected, Some.Events(2)), Cancellation);

        Assert.Equal(new AppendResult.Refused("order-1", expected, existing), result);
        Assert.Equal(Enumerable.Range(1, existing), await VersionsAsync("order-1"));
        Assert.Equal(existing, (await ReadAllAsync(EventFilter.All)).Count);
    }
}
