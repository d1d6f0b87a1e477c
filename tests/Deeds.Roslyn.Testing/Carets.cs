using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>Shows each diagnostic under the line it speaks of.</summary>
internal static class Carets
{
    public static string Under(IReadOnlyCollection<Diagnostic> said) => said.Count == 0 ? "  nothing" : string.Join("\n", said.Select(Under));

    private static string Under(Diagnostic found)
    {
        if (found.Location.SourceTree is not { } tree)
            return $"  {found.Id}: {found.GetMessage()}";

        var span = found.Location.SourceSpan;
        var line = tree.GetText().Lines.GetLineFromPosition(span.Start);
        var carets = new string('^', Math.Max(1, Math.Min(span.End, line.End) - span.Start));
        return $"  {tree.FilePath} line {line.LineNumber + 1}\n  {line}\n  {new string(' ', span.Start - line.Start)}{carets} {found.Id}: {found.GetMessage()}";
    }
}
