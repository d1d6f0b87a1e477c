using System.Text;

namespace Deeds.Roslyn.Text;

/// <summary>Writes the words of a name in another manner: <c>IsVIPCustomer</c> is <c>is-vip-customer</c>.</summary>
public static class Words
{
    public static string Kebab(string name) => Join(name, '-');

    public static string Snake(string name) => Join(name, '_');

    private static string Join(string name, char separator)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var begins = BeginsWord(name, i);
            if (begins && text.Length > 0 && text[text.Length - 1] != separator)
                text.Append(separator);
            if (name[i] != '_')
                text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool BeginsWord(string name, int at)
    {
        if (at == 0 || name[at] == '_' || name[at - 1] == '_')
            return true;
        if (!char.IsUpper(name[at]))
            return false;
        return !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }
}
