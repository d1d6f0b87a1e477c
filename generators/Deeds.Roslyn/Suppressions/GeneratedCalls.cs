using System.Collections.Immutable;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Suppressions;

/// <summary>The methods whose form generated code asks for, whatever their bodies use.</summary>
public static class GeneratedCalls
{
    private static readonly ImmutableArray<string> Processors = [KnownNames.ReactorAttribute, KnownNames.TriggerAttribute, KnownNames.ProjectionAttribute, KnownNames.ProjectorAttribute];

    /// <summary>Whether generated code calls the method on an object, and could not call it without one.</summary>
    /// <remarks>A Decide may be static, so it is not among them.</remarks>
    public static bool NeedsObject(IMethodSymbol method) => method switch
    {
        { IsStatic: true } => false,
        { Name: "Apply" } => method.ContainingType.IsAggregate() || method.ContainingType.IsEvent(),
        { Name: "On" } => IsProcessor(method.ContainingType),
        { Name: "Validate" } => IsCommand(method.ContainingType),
        _ => IsCommand(method.ContainingType) && method.IsMarkedRule(),
    };

    /// <summary>Whether the type of the parameter says something, though the body may have no use for its value.</summary>
    public static bool NeedsParameter(IMethodSymbol method, IParameterSymbol parameter) => method.Name switch
    {
        "Apply" => (method.ContainingType.IsAggregate() || method.ContainingType.IsEvent()) && (parameter.Type.IsEvent() || parameter.Type.IsAggregate()),
        "Decide" => IsCommand(method.ContainingType) && parameter.Type.IsAggregate(),
        "On" => IsProcessor(method.ContainingType) && (parameter.Type.IsEventOrBase() || parameter.Type.Same(method.ContainingType)),
        "KeyOf" => IsProcessor(method.ContainingType) && parameter.Type.IsEventOrBase(),
        "Validate" => IsCommand(method.ContainingType) && parameter.Type is INamedTypeSymbol named && named.Is(KnownNames.ValidationErrors),
        _ => false,
    };

    private static bool IsCommand(INamedTypeSymbol type) => type.Attribute(KnownNames.CommandAttribute) is not null;

    private static bool IsProcessor(INamedTypeSymbol type) => Processors.Any(mark => type.Attribute(mark) is not null);
}
