using System.Globalization;
using System.Text;

namespace Deeds.Roslyn.Serialization;

/// <summary>Escapes names as the default encoder of System.Text.Json does: everything but plain, harmless ASCII.</summary>
public static class JsonEscape
{
    public static string Of(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
            escaped.Append(Escaped(character));

        return escaped.ToString();
    }

    private static string Escaped(char character) => character switch
    {
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        < ' ' or > '~' or '"' or '&' or '\'' or '+' or '<' or '>' or '`' => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };
}
