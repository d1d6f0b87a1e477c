namespace Deeds.CodeFixes.Tests;

/// <summary>What tests put around a few lines of source.</summary>
internal static class SourceTexts
{
    public static string InShop(this string source) => "using Deeds;\n\nnamespace Shop;\n\n" + source;
}
