using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Aggregates;

/// <summary>Says where a state is changed in place: in Apply, where a new one is asked for, or elsewhere, where no event tells of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StateChangeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [AggregateRules.StateIsChangedOutsideApply, AggregateRules.ApplyChangesItsState];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (!start.Compilation.GetTypesByMetadataName(KnownNames.AggregateAttribute).IsEmpty)
                start.RegisterSymbolStartAction(Read, SymbolKind.NamedType);
        });
    }

    private static void Read(SymbolStartAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAggregate() || type.IsEvent() || type.Attribute(KnownNames.CommandAttribute) is not null)
            context.RegisterOperationAction(Judge, StateChange.Kinds);
    }

    // Constructors make a state, and who may call a setter is another rule's matter.
    private static void Judge(OperationAnalysisContext context)
    {
        if (context.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet } method)
            return;

        foreach (var change in StateChange.Of(context.Operation))
        {
            if (Found(method, change) is var (rule, arguments))
                context.ReportDiagnostic(Diagnostic.Create(rule, context.Operation.Syntax.GetLocation(), arguments));
        }
    }

    private static (DiagnosticDescriptor Rule, object[] Arguments)? Found(IMethodSymbol method, StateChange change)
    {
        if (method.Name == DomainSymbols.Apply)
            return (AggregateRules.ApplyChangesItsState, [method.ContainingType.Name, change.Member.Name, change.Holder.Name, StateRemedy.For(method, change)]);

        return change.Holder.IsAggregate()
            ? (AggregateRules.StateIsChangedOutsideApply, [$"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}", change.Member.Name, change.Holder.Name])
            : null;
    }
}
