using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Deeds.Architecture.Tests.Arrows;

/// <summary>A built assembly, read and never loaded.</summary>
public sealed record AssemblyFile(string Name, IReadOnlyList<(string Name, Version Version)> References)
{
    private static readonly DirectoryInfo Own = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    /// <summary>The assembly as built beside these tests, in the same configuration.</summary>
    public static AssemblyFile Built(string name) => Read(Path.Combine(Own.Parent!.Parent!.FullName, name, Own.Name, name + ".dll"));

    private static AssemblyFile Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var metadata = image.GetMetadataReader();
        return new(
            Path.GetFileNameWithoutExtension(path),
            [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))]);
    }
}
