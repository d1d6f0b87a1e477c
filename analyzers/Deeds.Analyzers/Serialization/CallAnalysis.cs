using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Analyzers.Serialization;

/// <summary>Looks at calls of few names anywhere in a project: by their text first, because only that costs nothing.</summary>
internal static class CallAnalysis
{
    public static void Of(AnalysisContext context, IReadOnlyCollection<string> names, Action<SyntaxNodeAnalysisContext, IInvocationOperation> judge) =>
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.EventAttribute).IsEmpty)
                return;

            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (NameOf((InvocationExpressionSyntax)node.Node) is { } name
                        && names.Contains(name)
                        && node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is IInvocationOperation call)
                        judge(node, call);
                },
                SyntaxKind.InvocationExpression);
        });

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
