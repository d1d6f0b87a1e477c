using Deeds.Serialization;
using Deeds.Tests.Todos;

namespace Deeds.Tests.Serialization;

/// <summary>What JSON or UTF-8 cannot hold is refused by its event and member, instead of being stored as something else.</summary>
public sealed class UnwritableTests
{
    [Theory]
    [InlineData('x', '\ud83d')]
    [InlineData('\ude00', 'x')]
    [InlineData('\ude00', '\ud83d')]
    public async Task text_with_half_a_pair_is_refused(char first, char second)
    {
        await using var app = new TodoApp();

        var refusal = await Assert.ThrowsAsync<DeedsException>(() => app.SendAsync(new AddTodo(1, $"{first}{second}")));

        Assert.StartsWith("DEED0656: todo.added cannot be stored: title has text with half a surrogate pair", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await app.HistoryAsync(1));
    }

    [Fact]
    public async Task text_with_whole_pairs_is_stored_as_it_is()
    {
        await using var app = new TodoApp();

        await app.SendAsync(new AddTodo(1, "\ud83d\ude00\ud83d\ude00"));

        Assert.Equal("\ud83d\ude00\ud83d\ude00", Assert.IsType<TodoAdded>((await app.HistoryAsync(1))[0].Event).Title);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void a_number_that_is_not_finite_is_refused(double number) =>
        Assert.Equal("DEED0655", Assert.Throws<DeedsException>(() => JsonCodec.Encode<double, NumberCodec>(number)).Id);
}
