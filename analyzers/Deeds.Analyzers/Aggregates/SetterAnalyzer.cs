using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says which members of an aggregate can be set from outside.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SetterAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AggregateRules.AggregateHasSetter];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.AggregateAttribute, Judge);
    }

    private static IEnumerable<Problem> Judge(Declaration declaration) =>
        from member in declaration.Type.WrittenMembers()
        where !member.IsStatic && declaration.Type.IsReferenceType
        let type = Settable.TypeOf(member)
        where type is not null
        select new Problem(AggregateRules.AggregateHasSetter, member.Place(), [declaration.Type.Name, member.Name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)]);
}
