using Deeds.Storage.Projections;

namespace Deeds.Storage.InMemory;

/// <summary>Refuses text that no database keeps, so that a test fails for it and not the first night on one.</summary>
internal static class TextValues
{
    /// <exception cref="RowsRefusedException">A text has the character U+0000.</exception>
    public static void Check(IReadOnlyList<RowChange> changes)
    {
        foreach (var change in changes)
        {
            for (var place = 0; place < change.Values?.Count; place++)
            {
                if (change.Values[place] is string text && text.Contains('\0', StringComparison.Ordinal))
                    throw new RowsRefusedException($"The store in memory refuses rows of table {change.Table.Name} by column {change.Table.Columns[place].Name}: text with the character U+0000.");
            }
        }
    }
}
