using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Deeds.Consumers.Tests;

/// <summary>One package file, opened.</summary>
internal sealed class Package(string path)
{
    public IReadOnlyList<string> Entries { get; } = Read(path, archive => archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).ToList());

    /// <summary>The assemblies that run in the compiler.</summary>
    public IEnumerable<string> CompilerAssemblies => Entries.Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal) && !entry.EndsWith(".md", StringComparison.Ordinal));

    public string Description(string element) => Elements(element).SingleOrDefault()?.Value ?? "";

    /// <summary>The nuspec's elements of a name, wherever they stand.</summary>
    public IEnumerable<XElement> Elements(string name)
    {
        using var content = new MemoryStream(Bytes(Entries.Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal))));
        return [.. XDocument.Load(content).Descendants().Where(element => element.Name.LocalName == name)];
    }

    public byte[] Bytes(string entry) => Read(path, archive =>
    {
        using var content = archive.GetEntry(entry)!.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    });

    public Version AssemblyVersion(string entry)
    {
        using var assembly = Assembly(entry);
        return assembly.GetMetadataReader().GetAssemblyDefinition().Version;
    }

    /// <summary>What an assembly references: name and version.</summary>
    public IEnumerable<string> References(string entry)
    {
        using var assembly = Assembly(entry);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")];
    }

    /// <summary>The id that ties an assembly to its symbols.</summary>
    public Guid SymbolsOf(string entry)
    {
        using var assembly = Assembly(entry);
        return assembly.ReadCodeViewDebugDirectoryData(assembly.ReadDebugDirectory().Single(found => found.Type is DebugDirectoryEntryType.CodeView)).Guid;
    }

    public bool EmbedsSymbols(string entry)
    {
        using var assembly = Assembly(entry);
        return assembly.ReadDebugDirectory().Any(found => found.Type is DebugDirectoryEntryType.EmbeddedPortablePdb);
    }

    /// <summary>The id of a file of symbols.</summary>
    public Guid Symbols(string entry)
    {
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(entry)));
        return new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id).Guid;
    }

    private PEReader Assembly(string entry) => new(new MemoryStream(Bytes(entry)));

    private static T Read<T>(string path, Func<ZipArchive, T> read)
    {
        using var archive = ZipFile.OpenRead(path);
        return read(archive);
    }
}
