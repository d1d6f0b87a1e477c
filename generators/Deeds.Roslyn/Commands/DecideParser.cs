using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Commands;

/// <summary>Reads the Decide of a command.</summary>
public static class DecideParser
{
    public const string Decide = "Decide";

    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    internal static DecideModel? Of(CommandSymbols symbols)
    {
        var (command, aggregate, problems) = symbols;
        var methods = command.MethodsNamed(Decide).ToList();
        if (methods is not [var method] || method.Name != Decide)
        {
            var rule = methods.Count > 1 ? CommandRules.DecideIsAmbiguous : CommandRules.DecideIsMissing;
            problems.Add(rule, (methods.FirstOrDefault() ?? (ISymbol)command).Place(), command.Name, aggregate.Name);
            return null;
        }

        if (method.HasUnknownType())
            return null;

        var isAsync = method.ReturnType.TaskResult() is not null;
        var returned = method.ReturnType.TaskResult() ?? method.ReturnType;
        var events = EventsOf(returned);
        if (PartsOf(returned).FirstOrDefault(static part => part.CouldBeEvent()) is { } unmarked)
            problems.Add(EventRules.EventIsNotMarked, method.Place(), command.Name, "records", unmarked.Name);
        else if (events.Count == 0 || method is { ReturnsByRef: true } or { IsGenericMethod: true })
            problems.Add(CommandRules.DecideReturnsNoEvent, method.Place(), command.Name, method.ReturnType.ToDisplayString(Short));
        foreach (var @event in events)
            EmittedEvents.Check(@event, method.Place(), symbols);

        var services = new List<string>();
        var arguments = method.Parameters.Select(parameter => Argument(parameter, symbols, services)).ToEquatableArray();
        var form = returned.IsTupleType ? DecideForm.Tuple : returned.IsEvent() ? DecideForm.Event : DecideForm.Collection;
        return new(arguments, services.ToEquatableArray(), form, events.Count, isAsync, method.IsStatic);
    }

    /// <summary>Whether the method gives what a Decide may give.</summary>
    public static bool GivesEvents(IMethodSymbol method) => EventsOf(method.ReturnType.TaskResult() ?? method.ReturnType).Count > 0;

    /// <summary>The events a return type names; none when it names anything else, or may be null.</summary>
    private static List<ITypeSymbol> EventsOf(ITypeSymbol returned)
    {
        var parts = PartsOf(returned);
        return parts.All(static part => part.IsEvent() && part.NullableAnnotation is not NullableAnnotation.Annotated) ? parts : [];
    }

    private static List<ITypeSymbol> PartsOf(ITypeSymbol returned) => returned switch
    {
        INamedTypeSymbol { IsTupleType: true } tuple => [.. tuple.TupleElements.Select(static element => element.Type)],
        _ when returned.Choices() is { Count: > 0 } choices => [.. choices],
        _ => [returned],
    };

    private static string Argument(IParameterSymbol parameter, CommandSymbols symbols, List<string> services)
    {
        var type = parameter.Type;
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || !CanBeGiven(type, symbols.Command))
            symbols.Problems.Add(CommandRules.DecideDoesNotFit, parameter.Place(), symbols.Command.Name, parameter.Name, type.ToDisplayString(Short));

        if (type.Same(symbols.Aggregate))
            return "state";
        switch ((type as INamedTypeSymbol)?.FullMetadataName())
        {
            case KnownNames.CommandContext:
                return "services.Context";
            case "System.TimeProvider":
                return "services.Clock";
            case "System.Threading.CancellationToken":
                return "services.CancellationToken";
            default:
                services.Add(TypeRef.NotNull(type).Name);
                return $"services.Get<{services[services.Count - 1]}>()";
        }
    }

    // What a container gives is an object; a number or a text there is a slip, and an event's metadata does not exist yet.
    private static bool CanBeGiven(ITypeSymbol type, INamedTypeSymbol command) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } named
        && !named.IsEvent()
        && !named.IsMetadata()
        && named.IsReachableFrom(command.ContainingAssembly)
        && (!named.IsValueType || named.IsAggregate() || named.FullMetadataName() == "System.Threading.CancellationToken");
}
