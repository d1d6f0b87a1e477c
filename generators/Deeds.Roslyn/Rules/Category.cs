using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>A room's rules have its name, and what every rule has besides its own words.</summary>
internal sealed record Category(string Name)
{
    public static readonly Category Setup = new("Deeds.Setup");
    public static readonly Category Aggregates = new("Deeds.Aggregates");
    public static readonly Category Events = new("Deeds.Events");
    public static readonly Category Commands = new("Deeds.Commands");
    public static readonly Category Projections = new("Deeds.Projections");
    public static readonly Category Reactors = new("Deeds.Reactors");
    public static readonly Category Serialization = new("Deeds.Serialization");
    public static readonly Category Modules = new("Deeds.Modules");

    // Where the page lies, from the root of the repository and of the package alike.
    private const string Pages = "analyzers/rules/";

    /// <summary>What cannot be generated, or would lose or misread data.</summary>
    public DiagnosticDescriptor Error(string id, string title, string message, params string[] tags) =>
        new(id, title, message, Name, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md", customTags: tags);

    /// <summary>What compiles and runs, and is probably wrong.</summary>
    public DiagnosticDescriptor Warning(string id, string title, string message, params string[] tags) =>
        new(id, title, message, Name, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: $"{Pages}{id}.md", customTags: tags);
}
