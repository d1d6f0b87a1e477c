using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Aggregates;

/// <summary>An aggregate as its own declaration gives it; what its events add comes with the <see cref="FoldModel"/>.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Category">The category of its streams.</param>
/// <param name="HasOwnInitial">Whether the user wrote a static property <c>Initial</c>.</param>
/// <param name="Applies">The Apply methods it declares, in their order.</param>
/// <param name="Table">The current-state table; null for none.</param>
public sealed record AggregateModel(
    DeclarationHeader Header, string Category, bool HasOwnInitial, EquatableArray<ApplyModel> Applies, TableModel? Table) : IDeclared
{
    public string MetadataName => Header.MetadataName;

    /// <summary>The codecs of columns that hold JSON.</summary>
    public EquatableArray<CodecModel> Codecs => Table?.Codecs ?? [];
}
