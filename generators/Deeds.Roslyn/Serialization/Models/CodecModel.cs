using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>A codec to generate.</summary>
public abstract record CodecModel(CodecName Name, TypeRef Type) : IDeclared
{
    public string MetadataName => Name.File;
}
