using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>Reads the rules of a command: the methods marked with [Noop] and [Reject].</summary>
public static class RuleParser
{
    internal static EquatableArray<RuleModel> Of(CommandSymbols symbols)
    {
        var (command, aggregate, problems) = symbols;
        var rules = new List<RuleModel>();
        foreach (var method in command.MethodsWithInherited().Where(static method => !method.HasUnknownType()))
        {
            if (!method.IsMarkedRule())
                CheckLooks(method, symbols);
            else if (Read(method, command, aggregate) is not { } rule)
                problems.Add(CommandRules.RuleDoesNotFit, method.Place(), command.Name, method.Name, Suggestion(method, symbols));
            else if (rules.Any(known => known.Name == rule.Name))
                problems.Add(CommandRules.RuleNameIsTaken, method.Place(), command.Name, rule.Name);
            else
                rules.Add(Checked(rule, method, symbols));
        }

        var severalFiles = command.IsInSeveralFiles();
        return rules
            .OrderBy(static rule => rule.IsNoop ? 0 : 1)
            .ThenBy(rule => severalFiles ? rule.Name : "", StringComparer.Ordinal)
            .ToEquatableArray();
    }

    public static bool IsMarkedRule(this IMethodSymbol method) =>
        method.Mark(KnownNames.NoopAttribute) is not null || method.Mark(KnownNames.RejectAttribute) is not null;

    // An override is the same rule, whether or not the mark is written again.
    private static AttributeData? Mark(this IMethodSymbol method, string attribute)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (current.Attribute(attribute) is { } mark)
                return mark;
        }

        return null;
    }

    private static RuleModel? Read(IMethodSymbol method, INamedTypeSymbol command, INamedTypeSymbol aggregate)
    {
        var reject = method.Mark(KnownNames.RejectAttribute);
        var givesEvent = GivesEvent(method);
        var fits = command.MayCall(method)
            && method is { IsStatic: false, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
            && (reject is null || method.Mark(KnownNames.NoopAttribute) is null)
            && (method.ReturnType.SpecialType is SpecialType.System_Boolean || (reject is not null && givesEvent))
            && TakesOnly(method, aggregate);
        var message = reject?.ConstructorArguments.FirstOrDefault().Value as string;
        return fits
            ? new(method.Name, Words.Kebab(method.Name), reject is null ? null : message ?? "", method.Parameters.Length == 1, givesEvent)
            : null;
    }

    private static RuleModel Checked(RuleModel rule, IMethodSymbol method, CommandSymbols symbols)
    {
        if (rule.GivesEvent)
            EmittedEvents.Check(Bare(method.ReturnType), method.Place(), symbols);
        return rule;
    }

    private static bool TakesOnly(IMethodSymbol method, INamedTypeSymbol aggregate) =>
        method.Parameters.Length == 0
        || (method.Parameters is [{ RefKind: RefKind.None or RefKind.In } parameter] && parameter.Type.Same(aggregate));

    // The mark is what tells "refused, and this is recorded" from "not refused": an event that is never null would always refuse.
    private static bool GivesEvent(IMethodSymbol method) =>
        Bare(method.ReturnType).IsEvent() && (method.ReturnType.IsValueType
            ? !SymbolEqualityComparer.Default.Equals(Bare(method.ReturnType), method.ReturnType)
            : method.ReturnNullableAnnotation is not NullableAnnotation.NotAnnotated);

    private static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static void CheckLooks(IMethodSymbol method, CommandSymbols symbols)
    {
        var (command, aggregate, problems) = symbols;
        var looks = method is { MethodKind: MethodKind.Ordinary, IsStatic: false, ReturnType.SpecialType: SpecialType.System_Boolean, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Private }
            && method.Parameters is [var only]
            && only.Type.Same(aggregate)
            && method.ContainingType.Same(command);
        if (looks && !IsCalledIn(command, method))
            problems.Add(CommandRules.MethodLooksLikeRule, method.Place(), command.Name, method.Name);
    }

    private static bool IsCalledIn(INamedTypeSymbol command, IMethodSymbol method) =>
        command.DeclaringSyntaxReferences
            .SelectMany(static part => part.GetSyntax().DescendantTokens())
            .Count(token => token.ValueText == method.Name) > 1;

    private static string Suggestion(IMethodSymbol method, CommandSymbols symbols)
    {
        var (command, aggregate, _) = symbols;
        var reach = command.MayCall(method) ? "" : "protected ";
        var @event = Bare(method.ReturnType).IsEvent() ? Bare(method.ReturnType).Name + "?" : "bool";
        var answer = method.Mark(KnownNames.NoopAttribute) is null ? @event : "bool";
        return $"{reach}{answer} {method.Name}({aggregate.Name} state)";
    }
}
