using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of modules: what each is called, and what it says when broken.</summary>
public static class ModuleRules
{
    public static readonly DiagnosticDescriptor ModuleIsNotStatic = Category.Modules.Error(
        DiagnosticIds.ModuleIsNotStatic,
        "A module is a static class",
        "Module '{0}' is not a static class. Write 'public static partial class {0};'.");

    public static readonly DiagnosticDescriptor DeclarationHasNoModule = Category.Modules.Error(
        DiagnosticIds.DeclarationHasNoModule,
        "Every declaration belongs to a module",
        "'{0}' is in no module, so no store could read it. Declare '[Module] public static partial class {1}Module;' in namespace '{2}' or one around it.");

    public static readonly DiagnosticDescriptor NameIsTakenTwice = Category.Modules.Error(
        DiagnosticIds.NameIsTakenTwice,
        "Names are unique within a module",
        "The {2} \"{3}\" of '{0}' is taken by '{1}' already. Give one of them another.",
        // Only the whole project knows.
        WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor NamespaceHasTwoModules = Category.Modules.Error(
        DiagnosticIds.NamespaceHasTwoModules,
        "A namespace has one module",
        "Module '{0}' stands in the same namespace as '{1}', so nobody could say which of them a declaration belongs to. Keep one, or move '{0}' into a namespace of its own.");

    public static readonly DiagnosticDescriptor DefinitionIsTaken = Category.Modules.Error(
        DiagnosticIds.DefinitionIsTaken,
        "A module leaves the name Definition to its generated half",
        "Module '{0}' uses the name 'Definition' itself, which its generated half gives to the catalogue. Rename it.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        ModuleIsNotStatic,
        DeclarationHasNoModule,
        NameIsTakenTwice,
        NamespaceHasTwoModules,
        DefinitionIsTaken,
    ];
}
