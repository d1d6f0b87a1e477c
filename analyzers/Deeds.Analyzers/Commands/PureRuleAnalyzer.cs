using System.Collections.Immutable;
using Deeds.Roslyn.Purity;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says where a rule of a command asks anything but command and state.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PureRuleAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.RuleIsNotPure];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        PureBodies.Of(context, KnownNames.CommandAttribute, PureMethods.Judging);
    }
}
