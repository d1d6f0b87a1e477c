using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>A module with everything that belongs to it.</summary>
/// <param name="Module">The module.</param>
/// <param name="Entries">Its entries, by list and name.</param>
public sealed record ModuleContent(ModuleModel Module, EquatableArray<ModuleEntry> Entries) : IDeclared
{
    public string MetadataName => Module.MetadataName;

    /// <summary>Every shape once, ordered by type.</summary>
    public IEnumerable<ShapeEntry> Shapes =>
        Entries.SelectMany(static entry => entry.Shapes)
            .GroupBy(static shape => shape.Type, StringComparer.Ordinal)
            .OrderBy(static shapes => shapes.Key, StringComparer.Ordinal)
            .Select(static shapes => shapes.OrderBy(static shape => shape.IsStrict).First());

    public IEnumerable<ModuleEntry> Of(EntryKind kind) => Entries.Where(entry => entry.Kind == kind);

    /// <summary>Gives every module what is in its namespace and below, and not in that of a module further down.</summary>
    public static EquatableArray<ModuleContent> Of(IReadOnlyList<ModuleModel> modules, IEnumerable<ModuleEntry> entries)
    {
        var byModule = entries.ToLookup(entry => Nearest(modules, entry.Space)?.MetadataName ?? "", StringComparer.Ordinal);
        return modules
            .OrderBy(static module => module.MetadataName, StringComparer.Ordinal)
            .Select(module => new ModuleContent(module, Ordered(byModule[module.MetadataName])))
            .ToEquatableArray();
    }

    public static ModuleModel? Nearest(IReadOnlyList<ModuleModel> modules, string space) =>
        modules
            .Where(module => module.Covers(space))
            .OrderByDescending(static module => module.Space.Length)
            .ThenBy(static module => module.MetadataName, StringComparer.Ordinal)
            .FirstOrDefault();

    private static EquatableArray<ModuleEntry> Ordered(IEnumerable<ModuleEntry> entries) =>
        entries
            .OrderBy(static entry => entry.Kind)
            .ThenBy(static entry => entry.Name, StringComparer.Ordinal)
            .ThenBy(static entry => entry.Type, StringComparer.Ordinal)
            .ToEquatableArray();
}
