using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of every declaration: what each is called, and what it says when broken.</summary>
public static class SetupRules
{
    public static readonly DiagnosticDescriptor GeneratorFailed = Category.Setup.Error(
        DiagnosticIds.GeneratorFailed,
        "The generator failed",
        "Nothing could be generated for '{0}': {1}: {2}. This is a fault of Deeds; please report it.");

    public static readonly DiagnosticDescriptor TypeIsNotPartial = Category.Setup.Error(
        DiagnosticIds.TypeIsNotPartial,
        "A declaration must be partial",
        "'{0}' is not partial, so its other half cannot be generated. Write 'partial' before its keyword.");

    public static readonly DiagnosticDescriptor ContainingTypeIsNotPartial = Category.Setup.Error(
        DiagnosticIds.ContainingTypeIsNotPartial,
        "Types around a declaration must be partial",
        "'{0}' is declared inside '{1}', which is not partial. Write 'partial' before the keyword of '{1}', or move '{0}' out of it.");

    public static readonly DiagnosticDescriptor TypeIsOutOfReach = Category.Setup.Error(
        DiagnosticIds.TypeIsOutOfReach,
        "A declaration must be reachable by generated code",
        "'{0}' is private, protected or local to its file, so generated code cannot name it. Make it and every type around it internal or public.");

    public static readonly DiagnosticDescriptor TypeIsGeneric = Category.Setup.Error(
        DiagnosticIds.TypeIsGeneric,
        "A declaration must not be generic",
        "'{0}' has type parameters, but its stored name stands for one shape. Declare a type without type parameters, also around it.");

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        GeneratorFailed,
        TypeIsNotPartial,
        ContainingTypeIsNotPartial,
        TypeIsOutOfReach,
        TypeIsGeneric,
    ];
}
