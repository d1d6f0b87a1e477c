namespace Deeds.Roslyn.Text;

/// <summary>Whether a name was meant to be another: a slip of the finger, or another school's word for the same idea.</summary>
/// <param name="wanted">The name that would be called.</param>
/// <param name="otherWords">What other frameworks and people call it.</param>
public sealed class LookAlike(string wanted, params string[] otherWords)
{
    private const int LettersPerSlip = 3;

    public bool IsMeantBy(string name) =>
        name != wanted
        && (otherWords.Contains(name, StringComparer.OrdinalIgnoreCase) || Distance(name.ToLowerInvariant(), wanted.ToLowerInvariant()) <= wanted.Length / LettersPerSlip);

    /// <summary>How many letters must be typed, dropped, changed or swapped to make one name of the other.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= right.Length; j++)
            rows[0, j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = rows[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                var isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, isSwapped ? Math.Min(changed, rows[i - 2, j - 2] + 1) : changed);
            }
        }

        return rows[left.Length, right.Length];
    }
}
