using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Removes an Apply that does what another one does already; where the two differ, a person has to choose.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveSecondApply))]
public sealed class RemoveSecondApply : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsAppliedTwice];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { } second || finding.Declared<IMethodSymbol>() is not { } method || method.Parameters.IsEmpty)
            return [];

        var isTwin = method.ContainingType.ApplyMethods()
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, method))
            .SelectMany(other => other.Written<MethodDeclarationSyntax>(finding.CancellationToken))
            .Any(first => DoSame(first, second));
        return isTwin
            ? [Offer($"Remove this second Apply for '{EventOf(method)}'", method.ToDisplayString(), edit => edit.RemoveAsync(second))]
            : [];
    }

    private static string EventOf(IMethodSymbol method) => method.Parameters.First(static parameter => parameter.Type.IsEvent()).Type.Name;

    // A parameter more, such as metadata that is not used, changes nothing; the body and the names in it say what happens.
    private static bool DoSame(MethodDeclarationSyntax first, MethodDeclarationSyntax second) =>
        SyntaxFactory.AreEquivalent(first.Body, second.Body)
        && SyntaxFactory.AreEquivalent(first.ExpressionBody, second.ExpressionBody)
        && first.ParameterList.Parameters.Any(one => second.ParameterList.Parameters.Any(other => SyntaxFactory.AreEquivalent(one, other)));
}
