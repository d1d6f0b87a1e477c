using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>A module with everything that belongs to it.</summary>
/// <param name="Module">The module.</param>
/// <param name="Entries">Its entries, by list and name.</param>
public sealed record ModuleContent(ModuleModel Module, EquatableArray<ModuleEntry> Entries) : IDeclared
{
    public string MetadataName => Module.MetadataName;

    /// <summary>What stands in its namespace and is generated nothing for.</summary>
    public EquatableArray<Refusal> Refused { get; init; } = [];

    /// <summary>Every shape once, ordered by type.</summary>
    public IEnumerable<ShapeEntry> Shapes =>
        Entries.SelectMany(static entry => entry.Shapes)
            .GroupBy(static shape => shape.Type, StringComparer.Ordinal)
            .OrderBy(static shapes => shapes.Key, StringComparer.Ordinal)
            .Select(static shapes => shapes.OrderBy(static shape => shape.IsStrict).First());

    public IEnumerable<ModuleEntry> Of(EntryKind kind) => Entries.Where(entry => entry.Kind == kind);

    /// <summary>Gives every module what is in its namespace and below, and not in that of a module further down.</summary>
    /// <remarks>The first one names what is in none, or nobody would.</remarks>
    public static EquatableArray<ModuleContent> Of(IReadOnlyList<ModuleModel> modules, IReadOnlyList<ModuleEntry> entries, IEnumerable<Refusal> refusals)
    {
        var sorted = modules.OrderBy(static module => module.MetadataName, StringComparer.Ordinal).ToList();
        var byModule = entries.ToLookup(entry => Nearest(modules, entry.Space)?.MetadataName ?? "", StringComparer.Ordinal);
        var strays = byModule[""].Select(static entry => new Refusal(Identifiers.Plain(entry.Type).Replace("global::", ""), entry.Space, [DiagnosticIds.DeclarationHasNoModule]));
        var refused = refusals.Concat(strays).ToLookup(refusal => (Nearest(modules, refusal.Space) ?? sorted.FirstOrDefault())?.MetadataName, StringComparer.Ordinal);
        return sorted
            .Select(module => new ModuleContent(module, Ordered(byModule[module.MetadataName])) { Refused = Ordered(refused[module.MetadataName]) })
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

    // One declaration is read for more than one room, and each may find something.
    private static EquatableArray<Refusal> Ordered(IEnumerable<Refusal> refusals) =>
        refusals
            .GroupBy(static refusal => refusal.Name, StringComparer.Ordinal)
            .OrderBy(static refused => refused.Key, StringComparer.Ordinal)
            .Select(static refused => refused.First() with
            {
                Rules = refused.SelectMany(static refusal => refusal.Rules).Distinct(StringComparer.Ordinal).OrderBy(static id => id, StringComparer.Ordinal).ToEquatableArray(),
            })
            .ToEquatableArray();
}
