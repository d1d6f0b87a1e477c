using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Testing;

/// <summary>Questions tests ask about a compilation.</summary>
public static class Compilations
{
    /// <summary>Everything the compiler warns of or refuses.</summary>
    public static IReadOnlyList<Diagnostic> Faults(this Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The only type of this name.</summary>
    public static INamedTypeSymbol TypeNamed(this Compilation compilation, string name) =>
        compilation.GetSymbolsWithName(name, SymbolFilter.Type).OfType<INamedTypeSymbol>().Single();

    /// <summary>The only field of this name.</summary>
    public static IFieldSymbol FieldNamed(this Compilation compilation, string name) =>
        compilation.GetSymbolsWithName(name, SymbolFilter.Member).OfType<IFieldSymbol>().Single();
}
