using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>A rule broken at a place in source.</summary>
/// <remarks>Carries a real location, because only such a diagnostic obeys <c>#pragma</c>; so it never enters a model.</remarks>
public sealed record Problem(DiagnosticDescriptor Rule, Location Place, EquatableArray<string> Arguments)
{
    public bool IsError => Rule.DefaultSeverity is DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rule, Place, [.. Arguments]);
}
