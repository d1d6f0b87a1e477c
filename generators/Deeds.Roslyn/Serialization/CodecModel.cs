using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Serialization;

/// <summary>A codec to generate.</summary>
public abstract record CodecModel(CodecName Name, TypeRef Type) : IDeclared
{
    public string MetadataName => $"{Name.Namespace}.{Name.Name}";
}
