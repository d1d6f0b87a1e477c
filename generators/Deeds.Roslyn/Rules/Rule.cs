using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>Makes descriptors: what every rule has besides its own words.</summary>
internal static class Rule
{
    /// <summary>What cannot be generated, or would lose or misread data.</summary>
    public static DiagnosticDescriptor Error(string id, string category, string title, string message, params string[] tags) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: tags);
}
