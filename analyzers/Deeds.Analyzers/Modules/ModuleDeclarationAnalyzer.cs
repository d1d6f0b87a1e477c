using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Modules;

/// <summary>Says why a module's other half is not written.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModuleDeclarationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. SetupRules.All, .. ModuleRules.All];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.ModuleAttribute, static declaration => ModuleParser.Parse(declaration).Problems);
    }
}
