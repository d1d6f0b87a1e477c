using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Reactors;

/// <summary>Removes an On that does what another one does already; where the two differ, a person has to choose.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSecondOn))]
public sealed class RemoveSecondOn : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsTakenTwice];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        finding.Around<MethodDeclarationSyntax>() is { } second
        && finding.Declared<IMethodSymbol>() is { } method
        && method.HasTwin(second, finding.CancellationToken)
            ? [Offer($"Remove this second On of '{method.ContainingType.Name}'", method.ToDisplayString(), edit => edit.RemoveAsync(second))]
            : [];
}
