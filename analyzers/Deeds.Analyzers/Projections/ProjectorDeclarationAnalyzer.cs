using System.Collections.Immutable;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Projections;

/// <summary>Says why a projector's other half is not written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProjectorDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. ReactorRules.All, .. ProjectionRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.ProjectorAttribute, static declaration => ProjectorParser.Parse(declaration).Problems);
    }
}
