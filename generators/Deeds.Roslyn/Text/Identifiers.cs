using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Text;

/// <summary>Names as C# source may write them.</summary>
public static class Identifiers
{
    /// <summary>Puts <c>@</c> before a name that is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name without <c>@</c>, so that two ways to write it are equal.</summary>
    public static string Plain(string name) => name.Replace("@", "");

    /// <summary>The part before the last dot of a full name, without <c>global::</c>.</summary>
    public static string NamespaceOf(string fullName) =>
        fullName.LastIndexOf('.') is > 0 and var dot ? fullName.Substring(0, dot).Replace("global::", "") : "";

    /// <summary>Turns any text, such as an assembly's name, into one identifier or several with dots.</summary>
    public static string Sanitize(string text)
    {
        if (text.Length == 0)
            return "";

        var parts = text.Split('.').Select(static part => part.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(part[0]) ? part : "_" + part);
        return string.Join(".", parts.Select(static part => Escape(string.Concat(part.Select(Allowed)))));
    }

    /// <summary>Writes text as a C# string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static char Allowed(char character) => SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_';
}
