using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing.CodeFixes;

/// <summary>Finds what is wrong with a compilation that has its generated halves.</summary>
public delegate Task<IReadOnlyList<Diagnostic>> DiagnosticSource(CSharpCompilation compilation);
