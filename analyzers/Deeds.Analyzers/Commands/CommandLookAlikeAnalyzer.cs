using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Deeds.Analyzers.Commands;

/// <summary>Says which methods of a command were meant to be called.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CommandLookAlikeAnalyzer : DiagnosticAnalyzer
{
    private static readonly LookAlike Decide = new(
        DecideParser.Decide, "Decides", "Decision", "Do", "Emit", "Execute", "Handle", "Invoke", "Perform", "Process", "Raise", "Run");

    private static readonly LookAlike Validate = new("Validate", "Check", "IsValid", "Validates", "Validation", "Validator", "Verify");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [CommandRules.MethodIsNotCalled];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        DeclarationAnalysis.Of(context, KnownNames.CommandAttribute, static declaration => Judge(declaration.Type));
    }

    private static IEnumerable<Problem> Judge(INamedTypeSymbol command) =>
        from method in command.WrittenMembers().OfType<IMethodSymbol>()
        where method is { MethodKind: MethodKind.Ordinary, IsOverride: false } && !method.IsMarkedRule()
        let meant = Meant(method)
        where meant is not null && !command.Mentions(method)
        select new Problem(CommandRules.MethodIsNotCalled, method.Place(), [command.Name, method.Name, meant.Value.Part, meant.Value.Signature]);

    private static (string Part, string Signature)? Meant(IMethodSymbol method)
    {
        if (Decide.IsMeantBy(method.Name) && method.Name.ToUpperInvariant() != "DECIDE" && DecideParser.GivesEvents(method))
            return ("Decide", $"{Spoken(method.ReturnType)} Decide({Aggregate(method)} state)");
        if (Validate.IsMeantBy(method.Name) && method.Name.ToUpperInvariant() != "VALIDATE" && method.Parameters.Any(static parameter => parameter.Type is INamedTypeSymbol type && type.Is(KnownNames.ValidationErrors)))
            return ("Validate", "void Validate(ValidationErrors errors)");
        return IsUnmarkedRule(method)
            ? ("a rule", $"[{(method.Name.StartsWith("Noop", StringComparison.OrdinalIgnoreCase) ? "Noop" : "Reject(\"…\")")}] bool {method.Name}({Aggregate(method)} state)")
            : null;
    }

    // A private one that is no static is an error already; others may have callers elsewhere, unless their name says what they are.
    private static bool IsUnmarkedRule(IMethodSymbol method) =>
        method.ReturnType.SpecialType is SpecialType.System_Boolean
        && method.Parameters is [var only]
        && only.Type.IsAggregate()
        && (method is { IsStatic: true, DeclaredAccessibility: Accessibility.Private } || (method.DeclaredAccessibility is not Accessibility.Private && IsCalledRule(method.Name)));

    private static bool IsCalledRule(string name) =>
        name.StartsWith("Noop", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Reject", StringComparison.OrdinalIgnoreCase);

    private static string Aggregate(IMethodSymbol method) =>
        method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsAggregate())?.Name ?? "SomeAggregate";

    private static string Spoken(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
