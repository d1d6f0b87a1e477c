namespace Deeds.Tests.Aggregates;

public sealed class StreamKeyTests
{
    [Fact]
    public void a_key_is_read_back_as_what_it_was_made_of()
    {
        ReadsBack(-12);
        ReadsBack(ulong.MaxValue);
        ReadsBack(new Guid("00000000-0000-0000-0000-000000000012"));
        ReadsBack(new DateOnly(2012, 1, 31));
        ReadsBack(new TimeOnly(8, 30, 0, 1, 2));
        ReadsBack(new TimeSpan(1, 2, 3, 4, 5, 6));
        ReadsBack(new DateTimeOffset(2012, 1, 31, 8, 30, 0, 1, 2, TimeSpan.FromHours(2)));
    }

    [Fact]
    public void a_date_is_written_as_iso_8601_has_it() =>
        Assert.Equal("2012-01-31", StreamKey.Of(new DateOnly(2012, 1, 31)).Value);

    private static void ReadsBack<TKey>(TKey key)
        where TKey : IParsable<TKey> => Assert.Equal(key, StreamKey.Of(key).As<TKey>());
}
