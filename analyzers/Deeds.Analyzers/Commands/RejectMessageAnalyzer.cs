using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says which refusals give no reason.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RejectMessageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.RejectMessageIsEmpty];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.CommandAttribute, Judge);
    }

    private static IEnumerable<Problem> Judge(Declaration declaration) =>
        from method in declaration.Type.MethodsWithInherited()
        let reject = method.Attribute(KnownNames.RejectAttribute)
        where reject is not null && string.IsNullOrWhiteSpace(reject.ConstructorArguments.FirstOrDefault().Value as string)
        select new Problem(CommandRules.RejectMessageIsEmpty, method.Place(), [declaration.Type.Name, method.Name]);
}
