using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class HintNameTests
{
    [Fact]
    public void a_file_is_named_after_the_type_and_the_feature() =>
        Assert.Equal("Shop.Outer+Inner`1.Event.g.cs", HintName.Of("Shop.Outer+Inner`1", "Event", []));

    [Fact]
    public void names_that_differ_only_by_case_get_different_files()
    {
        var twins = HintName.Twins(["Shop.Order", "Shop.order", "Shop.Line"]);

        Assert.Equal(["Shop.Order", "Shop.order"], twins);
        Assert.False(string.Equals(
            HintName.Of("Shop.Order", "Event", twins), HintName.Of("Shop.order", "Event", twins), StringComparison.OrdinalIgnoreCase));
        Assert.Equal("Shop.Line.Event.g.cs", HintName.Of("Shop.Line", "Event", twins));
    }

    [Fact]
    public void a_name_seen_twice_is_no_twin() => Assert.Empty(HintName.Twins(["Shop.Order", "Shop.Order"]));

    [Fact]
    public void a_fingerprint_never_changes() => Assert.Equal("e40c292c", HintName.Fingerprint("a"));
}
