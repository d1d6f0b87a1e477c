using System.Collections.Immutable;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Reactors;

/// <summary>Says which settings nothing reads, because no processor drives what they stand at.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdleSettingsAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Driven = [KnownNames.ReactorAttribute, KnownNames.ProjectionAttribute, KnownNames.ProjectorAttribute];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [ReactorRules.SettingsAreNotRead];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        TypeAnalysis.Of(context, Judge);
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol type)
    {
        if (type.Attribute(KnownNames.ProcessorAttribute) is not null && Reason(type) is { } reason)
            yield return new Problem(ReactorRules.SettingsAreNotRead, type.Place(), [type.Name, reason]);
    }

    private static string? Reason(INamedTypeSymbol type)
    {
        if (type.Attribute(KnownNames.TriggerAttribute) is not null)
            return "a trigger answers inside the append";
        if (type.Attribute(KnownNames.ProjectionAttribute)?.NamedArguments.Any(static argument => argument is { Key: "InTransaction", Value.Value: true }) is true)
            return "it is folded inside the append";
        return Driven.Any(mark => type.Attribute(mark) is not null) ? null : "it is no reactor, projection or projector";
    }
}
