using System.Globalization;

namespace Deeds.Roslyn.Text;

/// <summary>Names of generated files: <c>Shop.Outer+Inner`1.Event.g.cs</c>.</summary>
public static class HintName
{
    /// <summary>The names that another name equals when case is ignored, which the compiler refuses.</summary>
    public static EquatableArray<string> Twins(IEnumerable<string> metadataNames) =>
        metadataNames
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(static group => group.Distinct(StringComparer.Ordinal).Skip(1).Any() ? group.Distinct(StringComparer.Ordinal) : [])
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    public static string Of(string metadataName, string feature, EquatableArray<string> twins) =>
        twins.Contains(metadataName)
            ? $"{metadataName}.{Fingerprint(metadataName)}.{feature}.g.cs"
            : $"{metadataName}.{feature}.g.cs";

    /// <summary>Eight hex digits that depend on the text alone, on every machine and in every process (FNV-1a).</summary>
    public static string Fingerprint(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619);

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
