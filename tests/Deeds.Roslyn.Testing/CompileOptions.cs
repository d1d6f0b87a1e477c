using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>How a consumer's project is set up.</summary>
public sealed record CompileOptions
{
    public static CompileOptions Default { get; } = new();

    public string AssemblyName { get; init; } = "Shop";

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    /// <summary>With <see cref="DocumentationMode.Diagnose"/> every public member without documentation is a warning, also a generated one.</summary>
    public DocumentationMode Documentation { get; init; } = DocumentationMode.Parse;

    public IReadOnlyList<MetadataReference> ExtraReferences { get; init; } = [];
}
