using System.Collections.Immutable;
using Deeds.Roslyn.Events.Naming;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Events;

/// <summary>Says which events are not named in the past tense, in code or in the store, and which commands are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NameAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => NameRules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.EventAttribute).IsEmpty)
                return;

            var verbs = new OfferedVerbs();
            start.RegisterSymbolAction(symbol => Judge(symbol, verbs), SymbolKind.NamedType);
        });
    }

    private static void Judge(SymbolAnalysisContext context, OfferedVerbs verbs)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Attribute(KnownNames.EventAttribute) is { } mark)
        {
            JudgeEvent(context, type, verbs.For(context));
            JudgeStored(context, mark, verbs.For(context));
        }

        if (type.Attribute(KnownNames.CommandAttribute) is not null)
            JudgeCommand(context, type, verbs.For(context));
    }

    private static void JudgeEvent(SymbolAnalysisContext context, INamedTypeSymbol type, DomainVerbs verbs)
    {
        var verdict = EventName.Judge(type.Name, verbs);
        if (verdict.IsPastTense)
            return;

        var proposed = EventName.Suggest(type.Name, verbs);
        Report(context, new(NameRules.EventIsNotPastTense, type.Place(), [type.Name, verdict.Reason, ForEvent(proposed, '\'')]), proposed);
    }

    private static void JudgeStored(SymbolAnalysisContext context, AttributeData mark, DomainVerbs verbs)
    {
        // Without a name there is another rule to speak.
        if (mark.ConstructorArguments.FirstOrDefault().Value is not string { Length: > 0 } name || string.IsNullOrWhiteSpace(name))
            return;

        var verdict = StoredName.Judge(name, verbs);
        if (verdict.IsPastTense || Argument(mark, context.CancellationToken) is not { } place)
            return;

        var proposed = StoredName.Suggest(name, verbs);
        Report(context, new(NameRules.StoredNameIsNotPastTense, place, [context.Symbol.Name, verdict.Reason, ForEvent(proposed, '"'), name]), proposed);
    }

    private static void JudgeCommand(SymbolAnalysisContext context, INamedTypeSymbol type, DomainVerbs verbs)
    {
        if (!CommandName.IsNamedLikeEvent(type.Name, verbs))
            return;

        var proposed = CommandName.Suggest(type.Name, verbs);
        Report(context, new(NameRules.CommandIsNamedLikeEvent, type.Place(), [type.Name, proposed is null ? "as an order, such as 'PlaceOrder'" : $"'{proposed}'"]), proposed);
    }

    private static string ForEvent(string? proposed, char quote) =>
        proposed is null ? $"in the past tense, such as 'OrderPlaced', or list its verb under {DomainVerbs.Option} in .editorconfig" : $"{quote}{proposed}{quote}";

    private static Location? Argument(AttributeData mark, CancellationToken cancellationToken) =>
        mark.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } ? arguments.First().Expression.GetLocation() : null;

    private static void Report(SymbolAnalysisContext context, Problem problem, string? proposed)
    {
        var properties = proposed is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(EventName.SuggestedName, proposed);
        context.ReportDiagnostic(Diagnostic.Create(problem.Rule, problem.Place, properties, [.. problem.Arguments]));
    }
}
