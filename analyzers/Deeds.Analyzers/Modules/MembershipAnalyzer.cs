using System.Collections.Concurrent;
using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Modules;

/// <summary>Says which declarations no module holds, and which names within a module are taken twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MembershipAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [ModuleRules.DeclarationHasNoModule, ModuleRules.NamespaceHasTwoModules, ModuleRules.NameIsTakenTwice];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(KnownNames.ModuleAttribute).IsEmpty)
                return;

            var spaces = new ConcurrentDictionary<INamespaceSymbol, bool>(SymbolEqualityComparer.Default);
            var found = new ConcurrentBag<(string Home, Member Member)>();
            start.RegisterSymbolAction(symbol => Judge(symbol, space => spaces.GetOrAdd(space, Membership.HoldsModule), found), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end => Report(Membership.Doubled(found), end.ReportDiagnostic));
        });
    }

    private static void Judge(SymbolAnalysisContext context, Func<INamespaceSymbol, bool> holdsModule, ConcurrentBag<(string Home, Member Member)> found)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Attribute(KnownNames.ModuleAttribute) is not null && Membership.Second(type) is { } second)
            context.ReportDiagnostic(second.ToDiagnostic());

        foreach (var (attribute, kind) in Membership.Kinds)
        {
            if (type.Attribute(attribute) is not { } mark)
                continue;

            var member = Member.Of(type, mark, kind);
            if (Membership.Home(type.ContainingNamespace, holdsModule) is { } home)
                found.Add((home.FullName(), member));
            else
                context.ReportDiagnostic(Membership.Homeless(member).ToDiagnostic());
        }
    }

    private static void Report(IEnumerable<Problem> problems, Action<Diagnostic> report)
    {
        foreach (var problem in problems)
            report(problem.ToDiagnostic());
    }
}
