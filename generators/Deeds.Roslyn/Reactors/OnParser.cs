using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads the On methods of a reactor.</summary>
internal static class OnParser
{
    public const string On = "On";

    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    public static EquatableArray<OnModel> Of(Declaration declaration, Problems problems)
    {
        var type = declaration.Type;
        var ons = new List<OnModel>();
        var taken = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var methods = type.MethodsNamed(On).ToList();
        foreach (var method in methods.Where(static method => !method.HasUnknownType()))
        {
            if (Fault(method, declaration) is { } fault)
                problems.Add(ReactorRules.OnDoesNotFit, method.Place(), type.Name, fault, Suggestion(method));
            else if (!taken.Add(EventOf(method)!.Type))
                problems.Add(ReactorRules.EventIsTakenTwice, method.Place(), type.Name, EventOf(method)!.Type.Name);
            else
                ons.Add(Model(method));
        }

        if (methods.Count == 0)
            problems.Add(ReactorRules.NothingIsReactedTo, type.Place(), type.Name, "Task On(SomeEvent happened)");
        return (type.IsInSeveralFiles() ? ons.OrderBy(static on => on.Event, StringComparer.Ordinal) : ons.AsEnumerable()).ToEquatableArray();
    }

    public static IParameterSymbol? EventOf(IMethodSymbol method)
    {
        var events = method.Parameters.Where(static parameter => parameter.Type.IsEventOrBase()).ToList();
        return events is [var only] ? only : null;
    }

    private static OnModel Model(IMethodSymbol method)
    {
        var @event = EventOf(method)!.Type;
        var arguments = method.Parameters.Select(parameter => Argument(parameter)!).ToEquatableArray();
        return new(TypeRef.NotNull(@event).Name, arguments, GivenParser.Of(method)!, EventParameter.RankOf(@event));
    }

    private static string? Fault(IMethodSymbol method, Declaration declaration)
    {
        if (method.Name != On)
            return $"it is called '{method.Name}'";
        if (method.IsGenericMethod || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it is generic, or returns by reference";
        if (EventOf(method) is not { } happened)
            return "it does not take one event";
        if (!happened.Type.IsReachableFrom(declaration.Compilation.Assembly))
            return $"'{happened.Type.Name}' is out of reach for generated code";
        var odd = method.Parameters.FirstOrDefault(static parameter => parameter.RefKind is not (RefKind.None or RefKind.In) || Argument(parameter) is null);
        if (odd is not null)
            return $"nobody gives it '{odd.Type.ToDisplayString(Short)} {odd.Name}'";
        return GivenParser.Of(method) is null ? $"what it returns, '{method.ReturnType.ToDisplayString(Short)}', cannot be emitted" : null;
    }

    private static string? Argument(IParameterSymbol parameter) => (parameter.Type as INamedTypeSymbol)?.FullMetadataName() switch
    {
        KnownNames.EventMetadata => "delivery.Metadata",
        KnownNames.Delivery => "delivery",
        "System.Threading.CancellationToken" => "delivery.CancellationToken",
        _ => parameter.Type.IsEventOrBase() ? "happened" : null,
    };

    private static string Suggestion(IMethodSymbol method)
    {
        var @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEventOrBase())?.Name ?? "SomeEvent";
        var given = method.ReturnType.TaskResult() ?? method.ReturnType;
        var returned = given switch
        {
            INamedTypeSymbol { IsTupleType: true } tuple when tuple.TupleElements.All(static element => element.Type.IsEvent()) => $"Events<{string.Join(", ", tuple.TupleElements.Select(static element => element.Type.Name))}>",
            _ when GivenParser.Of(method) is { Form: not GivenForm.Nothing } => method.ReturnType.ToDisplayString(Short),
            _ => "Task",
        };
        var rest = method.Parameters.Where(static parameter => !parameter.Type.IsEventOrBase() && Argument(parameter) is not null).Select(static parameter => $", {parameter.Type.Name} {parameter.Name}");
        return $"{returned} On({@event} happened{string.Concat(rest)})";
    }
}
