using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Reads the Apply methods of an aggregate.</summary>
internal static class ApplyParser
{
    public static EquatableArray<ApplyModel> Of(INamedTypeSymbol aggregate, Problems problems)
    {
        var applies = new List<ApplyModel>();
        var taken = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var method in aggregate.ApplyMethods().Where(static method => !method.HasUnknownType()))
        {
            if (UnmarkedIn(method, aggregate) is { } unmarked)
                problems.Add(EventRules.EventIsNotMarked, unmarked.Place(), aggregate.Name, "applies", unmarked.Type.Name);
            else if (EventOf(method, aggregate) is not { } @event)
                problems.Add(AggregateRules.ApplyDoesNotFit, method.Place(), aggregate.Name, Suggestion(method, aggregate));
            else if (taken.Add(@event))
                applies.Add(Model(method, @event));
            else
                problems.Add(AggregateRules.EventIsAppliedTwice, method.Place(), aggregate.Name, @event.Name);
        }

        return (aggregate.IsInSeveralFiles() ? applies.OrderBy(static apply => apply.EventName, StringComparer.Ordinal) : applies.AsEnumerable()).ToEquatableArray();
    }

    public static int DepthOf(INamedTypeSymbol @event) => @event.SelfAndBases().Count();

    /// <summary>Whether the method gives a state back, always and in one piece.</summary>
    public static bool Returns(this IMethodSymbol method, INamedTypeSymbol aggregate) =>
        method is { Name: DomainSymbols.Apply, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false }
        && method.ReturnType.Same(aggregate)
        && (aggregate.IsValueType || method.ReturnNullableAnnotation is not NullableAnnotation.Annotated)
        && method.Parameters.All(static parameter => parameter.RefKind is RefKind.None);

    private static INamedTypeSymbol? EventOf(IMethodSymbol method, INamedTypeSymbol aggregate)
    {
        if (!method.Returns(aggregate))
            return null;

        var parameters = method.Parameters.Select(static parameter => parameter.Type).ToList();
        if (method.IsStatic)
        {
            if (parameters.Count == 0 || !parameters[0].Same(aggregate))
                return null;
            parameters.RemoveAt(0);
        }

        var fits = parameters.Count == 1 || (parameters.Count == 2 && parameters[1].IsMetadata());
        return fits && parameters[0].IsEvent() ? (INamedTypeSymbol)parameters[0] : null;
    }

    /// <summary>The parameter that would be the event if its record were marked.</summary>
    private static IParameterSymbol? UnmarkedIn(IMethodSymbol method, INamedTypeSymbol aggregate)
    {
        var taken = method.Parameters.Where(parameter => !parameter.Type.IsMetadata() && !parameter.Type.Same(aggregate)).ToList();
        return method.Returns(aggregate) && taken is [var only] && only.Type.CouldBeEvent() ? only : null;
    }

    private static ApplyModel Model(IMethodSymbol method, INamedTypeSymbol @event) => new(
        @event.StoredName(),
        TypeRef.Of(@event).Name,
        method.IsStatic ? ApplyForm.Static : ApplyForm.OnAggregate,
        DomainSymbols.Apply,
        method.Parameters.Last().Type.IsMetadata(),
        DepthOf(@event));

    private static string Suggestion(IMethodSymbol method, INamedTypeSymbol aggregate)
    {
        var @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEvent())?.Name ?? "SomeEvent";
        var metadata = method.Parameters.Any(static parameter => parameter.Type.IsMetadata()) ? ", EventMetadata metadata" : "";
        return $"{aggregate.Name} Apply({@event} happened{metadata})";
    }
}
