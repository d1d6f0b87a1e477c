namespace Deeds.Roslyn.Text;

/// <summary>A model that gets a generated file of its own.</summary>
public interface IDeclared
{
    /// <summary>The metadata name the file is called after.</summary>
    string MetadataName { get; }
}
