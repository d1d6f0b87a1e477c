using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Aggregates;

/// <summary>Reads the Apply methods that stand inside an event.</summary>
public static class EventAppliesParser
{
    public static Parsed<EventAppliesModel> Parse(Declaration declaration)
    {
        var problems = new Problems();
        var applies = new List<EventApply>();
        foreach (var method in declaration.Type.ApplyMethods().Where(static method => !method.HasUnknownType()))
        {
            if (AggregateOf(method, declaration) is not { } aggregate)
                problems.Add(AggregateRules.ApplyDoesNotFit, method.Place(), declaration.Type.Name, Suggestion(method));
            else if (aggregate.AppliesItself(declaration.Type) || applies.Any(apply => apply.Aggregate == MetadataName(aggregate)))
                problems.Add(AggregateRules.EventIsAppliedTwice, method.Place(), aggregate.Name, declaration.Type.Name);
            else
                applies.Add(Model(method, declaration.Type, aggregate));
        }

        return problems.With(applies.Count == 0 ? null : new EventAppliesModel(DeclarationHeader.Of(declaration.Type), applies.ToEquatableArray()));
    }

    private static INamedTypeSymbol? AggregateOf(IMethodSymbol method, Declaration declaration)
    {
        var fits = !method.IsStatic && (method.Parameters.Length == 1 || (method.Parameters.Length == 2 && method.Parameters[1].Type.IsMetadata()));
        return fits
            && method.Parameters[0].Type is INamedTypeSymbol aggregate
            && aggregate.IsAggregate()
            && SymbolEqualityComparer.Default.Equals(aggregate.ContainingAssembly, declaration.Compilation.Assembly)
            && method.Returns(aggregate)
                ? aggregate
                : null;
    }

    private static EventApply Model(IMethodSymbol method, INamedTypeSymbol @event, INamedTypeSymbol aggregate)
    {
        var isCallable = method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
        var apply = new ApplyModel(
            @event.StoredName(),
            TypeRef.Of(@event).Name,
            isCallable ? ApplyForm.OnEvent : ApplyForm.Bridged,
            isCallable ? method.Name : @event.UnusedName("ApplyTo"),
            method.Parameters.Length == 2,
            ApplyParser.DepthOf(@event));
        return new(MetadataName(aggregate), TypeRef.Of(aggregate).Name, apply);
    }

    private static string MetadataName(INamedTypeSymbol aggregate) => DeclarationHeader.Of(aggregate).MetadataName;

    private static string Suggestion(IMethodSymbol method)
    {
        var aggregate = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsAggregate())?.Name ?? "SomeAggregate";
        return $"{aggregate} Apply({aggregate} state)";
    }
}
