using Deeds.Events;
using FsCheck;
using FsCheck.Fluent;

namespace Deeds.Tests.Events;

public sealed class IdentityTests
{
    [Fact]
    public void event_ids_are_the_same_each_time_and_differ_by_command_and_index() =>
        Check.QuickThrowOnFailure(Prop.ForAll((Guid first, Guid second, byte index) =>
            EventIds.Of(first, index) == EventIds.Of(first, index)
            && EventIds.Of(first, index) != EventIds.Of(first, index + 1)
            && (first == second || EventIds.Of(first, index) != EventIds.Of(second, index))));

    [Fact]
    public void event_ids_are_version_7_and_keep_the_time_of_the_command()
    {
        var time = new DateTimeOffset(2011, 10, 1, 0, 38, 44, 546, TimeSpan.FromHours(2));

        var id = EventIds.Of(CommandId.From(time, "173688/1"), 3);

        Assert.Equal(7, id.Version);
        Assert.Equal(Guid.CreateVersion7(time).ToString()[..13], id.ToString()[..13]);
    }

    [Fact]
    public void a_stream_name_is_category_and_key_and_the_key_keeps_its_hyphens()
    {
        StreamId stream = "customer-helen-of-troy";

        Assert.Equal(("customer", "helen-of-troy"), (stream.Category, stream.Key.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("line\nbreak")]
    [InlineData("nul\0")]
    public void a_name_no_store_could_keep_is_refused(string name) =>
        Assert.Equal("DEED0801", Assert.Throws<DeedsException>(() => new StreamId(name)).Id);

    [Fact]
    public void half_a_surrogate_pair_is_refused() =>
        Assert.Equal("DEED0801", Assert.Throws<DeedsException>(() => new StreamId("half " + (char)0xD83D)).Id);

    [Theory]
    [InlineData('x', 200, 201)]
    [InlineData('é', 100, 101)]
    [InlineData('€', 66, 67)]
    public void a_name_may_have_200_bytes(char letter, int longest, int tooLong)
    {
        Assert.Equal(longest, new StreamId(new string(letter, longest)).Value.Length);
        Assert.Throws<DeedsException>(() => new StreamId(new string(letter, tooLong)));
    }

    [Fact]
    public void keys_of_any_parsable_type_read_back() =>
        Check.QuickThrowOnFailure(Prop.ForAll((Guid guid, int number, decimal amount) =>
            StreamKey.Of(guid).AsGuid() == guid
            && StreamKey.Of(number).As<int>() == number
            && StreamKey.Of(amount).As<decimal>() == amount));

    [Fact]
    public void a_position_is_read_back_from_its_text_and_compares()
    {
        var position = new Position(4_711);

        Assert.Equal(position, Position.Parse(position.ToString()));
        Assert.True(Position.Start < position && position > Position.Start && position.CompareTo(position) == 0);
        Assert.False(Position.TryParse("-1", null, out _));
    }
}
