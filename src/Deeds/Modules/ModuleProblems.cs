namespace Deeds.Modules;

internal static class ModuleProblems
{
    public static IEnumerable<ConfigurationProblem> Of(IReadOnlyList<ModuleDefinition> modules) =>
    [
        .. Twice(modules, "DEED0752", "The module {0} was added twice; add it once.", module => [module.Name]),
        .. Twice(Distinct(modules), "DEED0252", "The stored event name {0} is declared by {1}; give one of them another name.", module => module.Events.Select(type => type.Name)),
        .. Twice(Distinct(modules), "DEED0154", "The category {0} is declared by {1}; give one of the aggregates another category.", module => module.Aggregates.Select(type => type.Category)),
        .. Twice(Distinct(modules), "DEED0155", "The current-state table {0} is declared by {1}; give one of the aggregates another table.", module => module.Aggregates.Select(type => type.Table?.Name).OfType<string>()),
    ];

    private static IReadOnlyList<ModuleDefinition> Distinct(IReadOnlyList<ModuleDefinition> modules) => [.. modules.DistinctBy(module => module.Name)];

    private static IEnumerable<ConfigurationProblem> Twice(IReadOnlyList<ModuleDefinition> modules, string id, string text, Func<ModuleDefinition, IEnumerable<string>> names) =>
        from module in modules
        from name in names(module)
        group module.Name by name into declared
        where declared.Count() > 1
        select new ConfigurationProblem(id, string.Format(null, text, declared.Key, string.Join(" and ", declared)));
}
