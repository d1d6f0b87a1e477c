using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Events;

/// <summary>What a method gives, as its return type says.</summary>
public static class GivenEvents
{
    private static readonly string EventsOfAny = KnownNames.Events.TrimEnd('1');

    /// <summary>What a task gives in the end; null for what is no task, or one without a result.</summary>
    public static ITypeSymbol? TaskResult(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 1 } task && task.FullMetadataName() is "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1"
            ? ((INamedTypeSymbol)type).TypeArguments[0]
            : null;

    public static bool IsPlainTask(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: 0 } task && task.FullMetadataName() is "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask";

    /// <summary>The types of an <c>Events&lt;…&gt;</c>; none for anything else.</summary>
    public static IReadOnlyList<ITypeSymbol> Choices(this ITypeSymbol type) =>
        type is INamedTypeSymbol { Arity: > 0 } collection && collection.FullMetadataName() == $"{EventsOfAny}{collection.Arity}"
            ? [.. collection.TypeArguments]
            : [];

    /// <summary>The type without the mark that says it may be null.</summary>
    public static ITypeSymbol WithoutNull(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool MayBeNull(this ITypeSymbol type) =>
        type.NullableAnnotation is NullableAnnotation.Annotated || !SymbolEqualityComparer.Default.Equals(type.WithoutNull(), type);
}
