using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Reads a type marked with [Aggregate].</summary>
public static class AggregateParser
{
    private const string Initial = "Initial";

    public static Parsed<AggregateModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var type = declaration.Type;
        var category = declaration.Attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "";
        CheckCategory(type, category, problems);
        var hasOwnInitial = OwnInitial(type, problems);
        var applies = ApplyParser.Of(type, problems);
        var table = TableParser.Of(declaration, category, problems);
        return problems.With(new AggregateModel(DeclarationHeader.Of(type), category, hasOwnInitial, applies, table));
    }

    private static void CheckCategory(INamedTypeSymbol type, string category, Problems problems)
    {
        if (category.Length == 0 || !category.All(static character => char.IsLetterOrDigit(character) || character is '.' or '_'))
            problems.Add(AggregateRules.CategoryIsNotAName, type.Place(), type.Name, category);
    }

    /// <summary>Whether the user gives the initial state; where not, a constructor without arguments must.</summary>
    private static bool OwnInitial(INamedTypeSymbol type, Problems problems)
    {
        var members = type.WrittenMembers(Initial).ToList();
        var isOwn = members.Any(member => member is IPropertySymbol { IsStatic: true, GetMethod: not null } property && property.Type.Same(type));
        if (!isOwn && (members.Count > 0 || !CanBeMadeOfNothing(type)))
            problems.Add(AggregateRules.InitialIsMissing, type.Place(), type.Name);
        return isOwn;
    }

    private static bool CanBeMadeOfNothing(INamedTypeSymbol type) =>
        type is { IsAbstract: false, IsStatic: false }
        && !type.SelfAndBases().Any(static part => part.WrittenMembers().Any(IsRequired))
        && (type.IsValueType || type.InstanceConstructors.Any(static constructor => constructor.Parameters.All(static parameter => parameter.IsOptional)));

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
