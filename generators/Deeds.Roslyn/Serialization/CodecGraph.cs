using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>All codecs a declaration needs: its own and those of everything it holds.</summary>
/// <param name="Root">The full name of the declaration's own codec.</param>
/// <param name="Codecs">Every codec once, ordered by name.</param>
public sealed record CodecGraph(string Root, EquatableArray<CodecModel> Codecs)
{
    /// <summary>Reads the graph; what has no JSON shape is added to <paramref name="problems"/>.</summary>
    public static CodecGraph Of(Declaration declaration, Problems problems)
    {
        var type = declaration.Type;
        var shapes = new ShapeReader(declaration, problems);
        var root = shapes.ReadObject(type, new(type.Name, type.Name, type.Place()));
        return new(root, shapes.Codecs());
    }
}
