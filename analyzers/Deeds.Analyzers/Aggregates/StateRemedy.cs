using Deeds.Roslyn.Aggregates;
using Microsoft.CodeAnalysis;

namespace Deeds.Analyzers.Aggregates;

/// <summary>What an Apply writes in place of changing what it was given.</summary>
internal static class StateRemedy
{
    public static string For(IMethodSymbol apply, StateChange change)
    {
        var state = apply.ReturnType;
        if (!state.Equals(change.Holder, SymbolEqualityComparer.Default))
            return $"{apply.Name}({change.Holder.Name} happened) => {With(apply, state, "…")}";

        return With(apply, state, $"{change.Member.Name} = {Value(apply, change)}");
    }

    private static string With(IMethodSymbol apply, ITypeSymbol state, string members) =>
        state.IsRecord || state.IsValueType ? $"{State(apply)} with {{ {members} }}" : $"new {state.Name} {{ {members} }}";

    private static string Value(IMethodSymbol apply, StateChange change) =>
        change.Kind is StateChangeKind.Added ? $"[.. {(State(apply) == "this" ? "" : $"{State(apply)}.")}{change.Member.Name}, …]" : "…";

    private static string State(IMethodSymbol apply) =>
        apply.Parameters.FirstOrDefault(parameter => parameter.Type.Same(apply.ReturnType))?.Name ?? "this";
}
