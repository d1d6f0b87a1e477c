using System.Collections.Immutable;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Reactors.Triggers;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Reactors;

/// <summary>Says why the other half of a reactor, trigger, projection or projector is not written.</summary>
/// <remarks>One analyzer for the four: a type with two of the marks is read for both, and what both find wrong is said once.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcessorDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. SerializationRules.All, .. ReactorRules.All, .. ProjectionRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(
            context,
            (KnownNames.ReactorAttribute, static declaration => ReactorParser.Parse(declaration).Problems),
            (KnownNames.TriggerAttribute, static declaration => TriggerParser.Parse(declaration).Problems),
            (KnownNames.ProjectionAttribute, static declaration => ProjectionParser.Parse(declaration).Problems),
            (KnownNames.ProjectorAttribute, static declaration => ProjectorParser.Parse(declaration).Problems));
    }
}
