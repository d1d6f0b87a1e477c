using System.Collections.Concurrent;
using System.Collections.Immutable;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says which rules never speak, always speak, or leave nothing to decide.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RuleBodyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.RuleIsConstant, CommandRules.RuleIsNeverReached, CommandRules.RulesLeaveNothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.KnowsDeeds())
                start.RegisterSymbolStartAction(Watch, SymbolKind.NamedType);
        });
    }

    private static void Watch(SymbolStartAnalysisContext context)
    {
        var command = (INamedTypeSymbol)context.Symbol;
        if (command.Attribute(KnownNames.CommandAttribute) is null)
            return;

        var bodies = new ConcurrentBag<RuleBody>();
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol rule
                && rule.IsMarkedRule()
                && RuleBody.Of(rule, rule.Attribute(KnownNames.NoopAttribute) is not null, block.OperationBlocks) is { } body)
            {
                bodies.Add(body);
            }
        });
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var problem in Judge(command, [.. bodies.OrderBy(static body => body.IsNoop ? 0 : 1).ThenBy(static body => body.Rule.Place().SourceSpan.Start)]))
                end.ReportDiagnostic(problem.ToDiagnostic());
        });
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol command, IReadOnlyList<RuleBody> rules)
    {
        foreach (var constant in rules.Where(static rule => rule.Constant.HasValue))
        {
            var answer = constant.Constant.Value is true ? "it always speaks, and Decide is never called" : "it never speaks";
            yield return new(CommandRules.RuleIsConstant, constant.Rule.Place(), [command.Name, constant.Rule.Name, answer]);
        }

        var asking = rules.Where(static rule => !rule.Constant.HasValue && rule.Rule.ReturnType.SpecialType is SpecialType.System_Boolean).ToList();
        foreach (var same in asking.GroupBy(static rule => rule.Condition, StringComparer.Ordinal))
        {
            foreach (var later in same.Skip(1))
            {
                var isRepeated = later.IsOpposite == same.First().IsOpposite;
                yield return isRepeated
                    ? new(CommandRules.RuleIsNeverReached, later.Rule.Place(), [command.Name, later.Rule.Name, same.First().Rule.Name])
                    : new(CommandRules.RulesLeaveNothing, later.Rule.Place(), [command.Name, same.First().Rule.Name, later.Rule.Name]);
            }
        }
    }
}
