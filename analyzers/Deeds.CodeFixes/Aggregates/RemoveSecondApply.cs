using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Removes an Apply that does what another one does already; where the two differ, a person has to choose.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSecondApply))]
public sealed class RemoveSecondApply : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsAppliedTwice];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        finding.Around<MethodDeclarationSyntax>() is { } second
            && finding.Declared<IMethodSymbol>() is { Parameters.IsEmpty: false } method
            && method.HasTwin(second, finding.CancellationToken)
                ? [Offer($"Remove this second Apply for '{EventOf(method)}'", method.ToDisplayString(), edit => edit.RemoveAsync(second))]
                : [];

    private static string EventOf(IMethodSymbol method) => method.Parameters.First(static parameter => parameter.Type.IsEvent()).Type.Name;
}
