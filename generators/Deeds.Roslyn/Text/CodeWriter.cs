using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Deeds.Roslyn.Text;

/// <summary>Writes C# text and keeps its indentation.</summary>
/// <remarks>Lines end with LF on every machine, so the same model gives the same bytes everywhere.</remarks>
public sealed class CodeWriter
{
    private const int IndentationWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Short names for namespaces, used where the file gets shorter by them.</summary>
    public NamespaceAliases Aliases { get; } = new();

    public void Line() => _text.Append('\n');

    public void Line(string text)
    {
        if (text.Length > 0)
            _text.Append(' ', _depth * IndentationWidth).Append(text);

        _text.Append('\n');
    }

    /// <summary>Writes the header and an opening brace; disposing the answer closes the brace.</summary>
    public CodeBlock Block(string header)
    {
        Line(header);
        return Braces();
    }

    /// <summary>Writes an opening brace; disposing the answer closes it.</summary>
    public CodeBlock Braces()
    {
        Line("{");
        return Indent("}");
    }

    /// <summary>Indents what follows; disposing the answer ends it with <paramref name="closing"/>, or with nothing when that is empty.</summary>
    public CodeBlock Indent(string closing = "")
    {
        _depth++;
        return new(this, closing);
    }

    /// <summary>Writes <paramref name="opening"/> on a line of its own and indents what follows; disposing the answer ends it with <paramref name="closing"/>.</summary>
    public CodeBlock Enclose(string opening, string closing)
    {
        Line(opening);
        return Indent(closing);
    }

    /// <summary>Writes several lines, each moved to the current indentation.</summary>
    public void Raw(string lines)
    {
        foreach (var line in lines.Replace("\r\n", "\n").Split('\n'))
            Line(line.TrimEnd());
    }

    /// <summary>Writes an XML summary; the text is escaped.</summary>
    public void Doc(string summary) => Line($"/// <summary>{Escape(summary)}</summary>");

    /// <summary>Gives the finished text.</summary>
    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public SourceText ToSourceText() =>
        _depth == 0
            ? SourceText.From(Aliases.Apply(_text.ToString()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
            : throw new InvalidOperationException($"The text ends inside {_depth} open block(s); dispose each block before asking for the text.");

    internal void Close(string closing)
    {
        _depth--;
        if (closing.Length > 0)
            Line(closing);
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
