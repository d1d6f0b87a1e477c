using System.Collections.Immutable;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Deeds.Analyzers.Commands;

/// <summary>Says where a Decide gives nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecidedNothingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.DecideGivesNothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.KnowsDeeds())
                start.RegisterOperationAction(Judge, OperationKind.Return);
        });
    }

    private static void Judge(OperationAnalysisContext context)
    {
        // A Decide whose return type may be nothing is refused already.
        var isDecide = context.ContainingSymbol is IMethodSymbol { Name: DecideParser.Decide } method
            && method.ContainingType.Attribute(KnownNames.CommandAttribute) is not null
            && DecideParser.GivesEvents(method);
        if (!isDecide || ((IReturnOperation)context.Operation).ReturnedValue is not { } returned || IsInLambda(context.Operation))
            return;

        foreach (var (value, spoken) in Nothings(returned))
            context.ReportDiagnostic(Diagnostic.Create(CommandRules.DecideGivesNothing, value.Syntax.GetLocation(), context.ContainingSymbol.ContainingType.Name, spoken));
    }

    private static IEnumerable<(IOperation Value, string Spoken)> Nothings(IOperation value) => value switch
    {
        IConversionOperation conversion => Nothings(conversion.Operand),
        IConditionalOperation { WhenFalse: { } otherwise } choice => Nothings(choice.WhenTrue).Concat(Nothings(otherwise)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Nothings(arm.Value)),
        ITupleOperation tuple => tuple.Elements.SelectMany(Nothings),
        ICollectionExpressionOperation { Elements.IsEmpty: true } => [(value, "an empty collection")],
        IObjectCreationOperation { Arguments.IsEmpty: true, Type: INamedTypeSymbol { IsValueType: true } type } when type.Choices().Count > 0 => [(value, "an empty collection")],
        IDefaultValueOperation => [(value, "no value")],
        { ConstantValue: { HasValue: true, Value: null } } => [(value, "null")],
        _ => [],
    };

    private static bool IsInLambda(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
