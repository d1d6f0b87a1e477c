using System.Text;
using Deeds.Roslyn.Text;

namespace Deeds.CodeFixes.Text;

/// <summary>Names made plain: what a name may not have becomes one separator.</summary>
internal static class PlainNames
{
    public static string Category(string text) => Plain(Words.Snake(text), '_', static character => char.IsLetterOrDigit(character) || character is '.');

    public static string Table(string text) =>
        Plain(Words.Snake(text), '_', static character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9')).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_');

    public static string Kebab(string text) => Plain(Words.Kebab(text), '-', static character => char.IsLetterOrDigit(character) || character is '.');

    private static string Plain(string text, char separator, Func<char, bool> isAllowed)
    {
        var plain = new StringBuilder();
        foreach (var character in text.Where(character => isAllowed(character) || (plain.Length > 0 && plain[plain.Length - 1] != separator)))
            plain.Append(isAllowed(character) ? character : separator);
        return plain.ToString().TrimEnd(separator);
    }
}
