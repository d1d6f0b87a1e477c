using Deeds.Roslyn.Aggregates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Finds out whether a method does what another of its name does already.</summary>
internal static class Twins
{
    public static bool HasTwin(this IMethodSymbol method, MethodDeclarationSyntax written, CancellationToken cancellationToken) =>
        method.ContainingType.MethodsNamed(method.Name)
            .Where(other => !SymbolEqualityComparer.Default.Equals(other, method))
            .SelectMany(other => other.Written<MethodDeclarationSyntax>(cancellationToken))
            .Any(other => DoSame(other, written));

    // A parameter more, such as metadata that is not used, changes nothing; the body and the names in it say what happens.
    private static bool DoSame(MethodDeclarationSyntax first, MethodDeclarationSyntax second) =>
        SyntaxFactory.AreEquivalent(first.Body, second.Body)
        && SyntaxFactory.AreEquivalent(first.ExpressionBody, second.ExpressionBody)
        && first.ParameterList.Parameters.Any(one => second.ParameterList.Parameters.Any(other => SyntaxFactory.AreEquivalent(one, other)));
}
