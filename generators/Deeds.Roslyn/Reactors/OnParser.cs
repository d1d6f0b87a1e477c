using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads the On methods of a reactor or trigger.</summary>
internal sealed class OnParser(Declaration declaration, OnForm form, Problems problems)
{
    public const string On = DomainSymbols.On;

    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    public EquatableArray<OnModel> Read()
    {
        var type = declaration.Type;
        var ons = new List<OnModel>();
        var taken = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var methods = type.MethodsNamed(On).ToList();
        foreach (var method in methods.Where(static method => !method.HasUnknownType()))
        {
            if (Fault(method) is { } fault)
                problems.Add(ReactorRules.OnDoesNotFit, method.Place(), type.Name, fault, form.Suggestion(method));
            else if (form.Objection(method) is { } objection)
                problems.Add(form.ObjectionRule, method.Place(), type.Name, objection, form.Suggestion(method));
            else if (!taken.Add(EventOf(method)!.Type))
                problems.Add(ReactorRules.EventIsTakenTwice, method.Place(), type.Name, EventOf(method)!.Type.Name);
            else
                ons.Add(Model(method));
        }

        if (methods.Count == 0)
            problems.Add(ReactorRules.NothingIsReactedTo, type.Place(), type.Name, form.Example);
        return (type.IsInSeveralFiles() ? ons.OrderBy(static on => on.Event, StringComparer.Ordinal) : ons.AsEnumerable()).ToEquatableArray();
    }

    public static IParameterSymbol? EventOf(IMethodSymbol method)
    {
        var events = method.Parameters.Where(static parameter => parameter.Type.IsEventOrBase()).ToList();
        return events is [var only] ? only : null;
    }

    private OnModel Model(IMethodSymbol method)
    {
        var @event = EventOf(method)!.Type;
        var arguments = method.Parameters.Select(parameter => form.Argument(parameter)!).ToEquatableArray();
        return new(TypeRef.NotNull(@event).Name, arguments, GivenParser.Of(method)!, EventParameter.RankOf(@event));
    }

    private string? Fault(IMethodSymbol method)
    {
        if (method.Name != On)
            return $"it is called '{method.Name}'";
        if (method.IsGenericMethod || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it is generic, or returns by reference";
        if (EventOf(method) is not { } happened)
            return "it does not take one event";
        if (!happened.Type.IsReachableFrom(declaration.Compilation.Assembly))
            return $"'{happened.Type.Name}' is out of reach for generated code";
        var odd = method.Parameters.FirstOrDefault(parameter => parameter.RefKind is not (RefKind.None or RefKind.In) || form.Argument(parameter) is null);
        if (odd is not null)
            return $"nobody gives it '{odd.Type.ToDisplayString(Short)} {odd.Name}'{(IsService(odd) ? "; take that in the constructor" : "")}";
        if (method is { ReturnsVoid: true, IsAsync: true })
            return "it is 'async void', so nobody could tell when it ends or fails";
        return GivenParser.Of(method) is { } given && form.MayGive(given) ? null : form.Refuses(method.ReturnType.ToDisplayString(Short));
    }

    private static bool IsService(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None, Type: INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Interface } };
}
