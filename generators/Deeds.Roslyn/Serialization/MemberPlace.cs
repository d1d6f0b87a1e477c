using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization;

/// <summary>The member a type was met in: what a problem with the type is told about.</summary>
internal sealed record MemberPlace(string Member, string Owner, Location Place)
{
    public void Refuse(Problems problems, DiagnosticDescriptor rule, ITypeSymbol type) =>
        problems.Add(rule, Place, Member, Owner, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
}
