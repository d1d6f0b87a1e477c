using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Projections;

/// <summary>Says where a row is changed in place, and which of its members could be: what came of it would be lost.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RowChangeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ProjectionRules.RowIsChangedInPlace];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.ProjectionAttribute, static declaration => Setters(declaration.Type));
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.ProjectionAttribute).IsEmpty)
                start.RegisterSymbolStartAction(Read, SymbolKind.NamedType);
        });
    }

    private static IEnumerable<Problem> Setters(INamedTypeSymbol row) =>
        from member in row.WrittenMembers()
        where !member.IsStatic && Settable.TypeOf(member) is not null
        let remedy = member is IPropertySymbol ? "Make it init, and give a new row: " : "Make it a property with init, and give a new row: "
        select new Problem(ProjectionRules.RowIsChangedInPlace, member.Place(), [member.Name, row.Name, "can be set", remedy, With(row, member)]);

    private static void Read(SymbolStartAnalysisContext context)
    {
        if (context.Symbol.Attribute(KnownNames.ProjectionAttribute) is not null)
            context.RegisterOperationAction(Judge, StateChange.Kinds);
    }

    private static void Judge(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, ContainingType: var row } method)
            return;

        foreach (var change in StateChange.Of(context.Operation).Where(change => change.Holder.Same(row)))
        {
            var problem = new Problem(
                ProjectionRules.RowIsChangedInPlace,
                context.Operation.Syntax.GetLocation(),
                [(method.AssociatedSymbol ?? method).Name, row.Name, $"changes '{change.Member.Name}'", "Give a new row: ", With(row, change.Member)]);
            context.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static string With(INamedTypeSymbol row, ISymbol member) => row.IsRecord ? $"this with {{ {member.Name} = … }}" : $"new {row.Name} {{ {member.Name} = …, … }}";
}
