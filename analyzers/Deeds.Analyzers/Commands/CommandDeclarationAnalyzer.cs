using System.Collections.Immutable;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says why a command's other half is not written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommandDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. AggregateRules.All, EventRules.EventIsNotMarked, .. CommandRules.All, .. ValidationRules.All, .. SerializationRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.CommandAttribute, static declaration => CommandParser.Parse(declaration).Problems);
    }
}
