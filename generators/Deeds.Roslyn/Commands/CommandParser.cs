using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Deeds.Roslyn.Validation;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>Reads a type marked with [Command].</summary>
public static class CommandParser
{
    private const string Validate = "Validate";

    public static Parsed<DeclaredCommand> Parse(Declaration declaration)
    {
        var problems = new Problems();
        declaration.CheckIsPartial(problems);
        declaration.CheckIsReachable(problems);
        declaration.CheckIsNotGeneric(problems);

        var type = declaration.Type;
        if (AggregateOf(type, problems) is not { } aggregate)
            return problems.With<DeclaredCommand>(null);

        var symbols = new CommandSymbols(type, aggregate, problems);
        var creates = declaration.Attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == "Creates").Value.Value is true;
        var rules = RuleParser.Of(symbols);
        var decide = DecideParser.Of(symbols);
        var key = KeyParser.Of(type, aggregate, problems);
        var checks = MemberChecks.Read(declaration, type, problems);
        var hasValidate = HasValidate(type, problems);
        var codecs = CodecGraph.Of(declaration, problems);
        if (decide is null || key is null)
            return problems.With<DeclaredCommand>(null);

        var command = new CommandModel(DeclarationHeader.Of(type), TypeRef.NotNull(aggregate).Name, creates, key, rules, decide, checks, hasValidate);
        return problems.With(new DeclaredCommand(command, codecs, new(aggregate.FullMetadataName(), key.ColumnType)));
    }

    private static INamedTypeSymbol? AggregateOf(INamedTypeSymbol type, Problems problems)
    {
        var taken = type.MethodsWithInherited()
            .Where(static method => method.IsMarkedRule() || method.Name == DecideParser.Decide)
            .SelectMany(static method => method.Parameters)
            .Select(static parameter => parameter.Type)
            .Where(static parameter => parameter.IsAggregate())
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .ToList();
        var named = taken.Count == 0 ? AggregatesNamedBy(type) : taken;
        if (named.Count == 0)
            problems.Add(CommandRules.AggregateIsUnknown, type.Place(), type.Name);
        if (named.Count > 1)
            problems.Add(CommandRules.AggregatesDiffer, type.Place(), type.Name, named[0].Name, named[1].Name);
        return named is [INamedTypeSymbol aggregate] ? aggregate : null;
    }

    // A command that asks nothing of the state still says whose it is: OrderId is the key of the Order beside it.
    private static List<ITypeSymbol> AggregatesNamedBy(INamedTypeSymbol type)
    {
        var keys = type.SelfAndBases()
            .SelectMany(static part => part.WrittenMembers().OfType<IPropertySymbol>())
            .Where(static property => !property.IsStatic && property.Name.EndsWith("Id", StringComparison.Ordinal))
            .Select(static property => property.Name.Substring(0, property.Name.Length - 2))
            .ToList();
        return type.ContainingTypes().Cast<INamespaceOrTypeSymbol>().Append(type.ContainingNamespace)
            .SelectMany(around => keys.SelectMany(key => around.GetTypeMembers(key)))
            .Where(static found => found.IsAggregate())
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .ToList();
    }

    private static bool HasValidate(INamedTypeSymbol type, Problems problems)
    {
        var methods = type.MethodsWithInherited()
            .Where(static method => method.MethodKind is MethodKind.Ordinary && string.Equals(method.Name, Validate, StringComparison.OrdinalIgnoreCase))
            .Where(static method => !method.HasUnknownType())
            .ToList();
        foreach (var method in methods.Where(method => !Fits(method, type)))
            problems.Add(CommandRules.ValidateDoesNotFit, method.Place(), type.Name);
        return methods.Any(method => Fits(method, type));
    }

    private static bool Fits(IMethodSymbol method, INamedTypeSymbol type) =>
        type.MayCall(method)
        && method is { Name: Validate, IsStatic: false, ReturnsVoid: true, IsGenericMethod: false, Parameters: [{ RefKind: RefKind.None, Type: INamedTypeSymbol errors }] }
        && errors.Is(KnownNames.ValidationErrors);
}
