using System.Globalization;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Projections;

/// <summary>A projection as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">The name it is declared with.</param>
/// <param name="Row">Its row.</param>
/// <param name="Ons">Its On methods, in their order.</param>
/// <param name="IsInTransaction">Whether it is folded inside the append.</param>
public sealed record ProjectionModel(DeclarationHeader Header, string Name, RowModel Row, EquatableArray<RowOnModel> Ons, bool IsInTransaction) : IDeclared
{
    /// <summary>Its version, from 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The name of its table and processor.</summary>
    public string Table => TableOf(Name, Version);

    /// <summary>How it wants to be driven.</summary>
    public SettingsModel? Settings { get; init; }

    public string MetadataName => Header.MetadataName;

    /// <summary>The name of the table of a version.</summary>
    public static string TableOf(string name, int version) => version > 1 ? $"{name}_v{version.ToString(CultureInfo.InvariantCulture)}" : name;
}
