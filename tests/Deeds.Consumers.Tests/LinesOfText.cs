namespace Deeds.Consumers.Tests;

internal static class LinesOfText
{
    public static string[] Lines(this string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');
}
