using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>The row of a projection: its columns, and how they become a record again.</summary>
/// <param name="Columns">The columns, in the order of the properties.</param>
/// <param name="Key">The places of the key columns among them.</param>
public sealed record RowModel(EquatableArray<RowColumnModel> Columns, EquatableArray<int> Key)
{
    /// <summary>What is read for each argument of the constructor.</summary>
    public EquatableArray<string> Arguments { get; init; } = [];

    /// <summary>The columns that are set after the constructor.</summary>
    public EquatableArray<RowColumnModel> Initializers { get; init; } = [];

    /// <summary>The indexes besides the key.</summary>
    public EquatableArray<IndexModel> Indexes { get; init; } = [];

    /// <summary>The codecs of columns that hold JSON.</summary>
    public EquatableArray<CodecModel> Codecs { get; init; } = [];
}
