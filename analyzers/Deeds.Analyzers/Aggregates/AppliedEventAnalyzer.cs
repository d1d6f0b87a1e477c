using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says which applied events of other assemblies belong to no module there; those of this assembly have a rule of their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AppliedEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AggregateRules.AppliedEventHasNoModule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.AggregateAttribute, Judge);
    }

    private static IEnumerable<Problem> Judge(Declaration declaration) =>
        from method in declaration.Type.ApplyMethods()
        from parameter in method.Parameters
        let @event = parameter.Type
        where @event.IsEvent() && !SymbolEqualityComparer.Default.Equals(@event.ContainingAssembly, declaration.Compilation.Assembly)
        where Membership.Home(@event.ContainingNamespace, Membership.HoldsModule) is null
        select new Problem(
            AggregateRules.AppliedEventHasNoModule,
            parameter.Place(),
            [declaration.Type.Name, @event.Name, @event.ContainingAssembly.Name, @event.ContainingNamespace.FullName()]);
}
