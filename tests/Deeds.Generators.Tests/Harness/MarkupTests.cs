using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.Generators.Tests.Harness;

public sealed class MarkupTests
{
    [Fact]
    public void marks_leave_the_code_and_keep_their_places()
    {
        var markup = Markup.Parse("record {|DEED0201:Order|}(int {|DEED0601:Id|});");

        Assert.Equal("record Order(int Id);", markup.Code);
        Assert.Equal([new("DEED0201", new TextSpan(7, 5)), new("DEED0601", new TextSpan(17, 2))], markup.Expected);
    }

    [Fact]
    public void marks_nest() =>
        Assert.Equal(
            [new("DEED0002", new TextSpan(2, 1)), new("DEED0001", new TextSpan(0, 3))],
            Markup.Parse("{|DEED0001:a {|DEED0002:b|}|}").Expected);

    [Fact]
    public void braces_and_bars_of_the_code_stay()
    {
        const string Code = """var text = "{|" + "|}"; switch (x) { case 1 or 2: if (a || b) { } break; }""";

        Assert.Equal(Code, Markup.Parse(Code).Code);
    }

    [Fact]
    public void a_mark_that_is_not_closed_is_a_fault() => Assert.Throws<HarnessException>(() => Markup.Parse("{|DEED0001:a"));
}
