using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Aggregates;

/// <summary>The table that keeps an aggregate's current state.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Columns">The columns, in the order of the properties.</param>
/// <param name="Codecs">The codecs of columns that hold JSON.</param>
public sealed record TableModel(string Name, EquatableArray<ColumnModel> Columns, EquatableArray<CodecModel> Codecs);
