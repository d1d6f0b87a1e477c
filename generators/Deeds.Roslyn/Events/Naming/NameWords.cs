namespace Deeds.Roslyn.Events.Naming;

/// <summary>Takes a name apart: SLABreached is SLA and Breached, order_item-added three words.</summary>
internal static class NameWords
{
    public static List<NameWord> Of(string name)
    {
        var shouts = !name.Any(char.IsLower);
        var words = new List<NameWord>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsLetterOrDigit(name[i]) || (start >= 0 && !shouts && BeginsWord(name, i));
            if (start >= 0 && ends)
                words.Add(new(shouts ? name.Substring(start, i - start).ToLowerInvariant() : name.Substring(start, i - start), start));
            if (ends)
                start = -1;
            if (start < 0 && i < name.Length && char.IsLetterOrDigit(name[i]))
                start = i;
        }

        return words;
    }

    private static bool BeginsWord(string name, int at)
    {
        if (char.IsDigit(name[at]) != char.IsDigit(name[at - 1]))
            return true;
        if (!char.IsUpper(name[at]))
            return false;
        return !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }
}
