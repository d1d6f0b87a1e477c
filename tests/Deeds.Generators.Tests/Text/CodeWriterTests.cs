using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class CodeWriterTests
{
    private readonly CodeWriter _writer = new();

    [Fact]
    public void a_block_indents_what_is_inside()
    {
        using (_writer.Block("class Order"))
            _writer.Line("int id;");

        Assert.Equal("class Order\n{\n    int id;\n}\n", _writer.ToSourceText().ToString());
    }

    [Fact]
    public void raw_lines_move_to_the_current_indentation_and_empty_ones_stay_empty()
    {
        using (_writer.Block("class Order"))
            _writer.Raw("int id;\r\n\r\nint next;");

        Assert.Equal("class Order\n{\n    int id;\n\n    int next;\n}\n", _writer.ToSourceText().ToString());
    }

    [Fact]
    public void documentation_is_escaped()
    {
        _writer.Doc("A List<int> & more.");

        Assert.Equal("/// <summary>A List&lt;int&gt; &amp; more.</summary>\n", _writer.ToSourceText().ToString());
    }

    [Fact]
    public void an_open_block_is_a_fault()
    {
        _ = _writer.Block("class Order");

        Assert.Throws<InvalidOperationException>(() => _writer.ToSourceText());
    }

    [Fact]
    public void text_has_no_byte_order_mark()
    {
        _writer.Line("int id;");

        Assert.Empty(_writer.ToSourceText().Encoding!.GetPreamble());
    }
}
