using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>An index of a projection's table.</summary>
/// <param name="Columns">The names of its columns.</param>
/// <param name="IsUnique">Whether no two rows may be equal in them.</param>
public sealed record IndexModel(EquatableArray<string> Columns, bool IsUnique);
