using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class EquatableArrayTests
{
    [Fact]
    public void equal_elements_in_equal_order_make_equal_arrays()
    {
        EquatableArray<string> one = ["a", "b"];
        EquatableArray<string> other = ["a", "b"];

        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void order_and_length_matter()
    {
        EquatableArray<string> one = ["a", "b"];

        Assert.True(one != ["b", "a"]);
        Assert.True(one != ["a"]);
    }

    [Fact]
    public void the_default_is_the_empty_array()
    {
        Assert.True(default(EquatableArray<int>) == []);
        Assert.Empty(default(EquatableArray<int>));
        Assert.Equal(default(EquatableArray<int>).GetHashCode(), ((EquatableArray<int>)[]).GetHashCode());
    }
}
