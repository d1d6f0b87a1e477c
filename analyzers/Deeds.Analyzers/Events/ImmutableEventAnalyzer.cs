using System.Collections.Immutable;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which members let an event change after it happened.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImmutableEventAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EventRules.EventMemberCanChange];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.EventAttribute, EventImmutability.Check);
    }
}
