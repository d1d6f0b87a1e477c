using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>The rules of every declaration: what each is called, and what it says when broken.</summary>
public static class SetupRules
{
    public static readonly DiagnosticDescriptor GeneratorFailed = Error(
        DiagnosticIds.GeneratorFailed,
        "The generator failed",
        "Nothing could be generated for '{0}': {1}: {2}. This is a fault of Deeds; please report it.");

    public static readonly DiagnosticDescriptor TypeIsNotPartial = Error(
        DiagnosticIds.TypeIsNotPartial,
        "A declaration must be partial",
        "'{0}' is not partial, so its other half cannot be generated. Write 'partial' before its keyword.");

    public static readonly DiagnosticDescriptor ContainingTypeIsNotPartial = Error(
        DiagnosticIds.ContainingTypeIsNotPartial,
        "Types around a declaration must be partial",
        "'{0}' is declared inside '{1}', which is not partial. Write 'partial' before the keyword of '{1}', or move '{0}' out of it.");

    public static readonly DiagnosticDescriptor TypeIsOutOfReach = Error(
        DiagnosticIds.TypeIsOutOfReach,
        "A declaration must be reachable by generated code",
        "'{0}' is private, protected or local to its file, so generated code cannot name it. Make it and every type around it internal or public.");

    public static readonly DiagnosticDescriptor TypeIsGeneric = Error(
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

    private static DiagnosticDescriptor Error(string id, string title, string message) => Rule.Error(id, "Deeds.Setup", title, message);
}
