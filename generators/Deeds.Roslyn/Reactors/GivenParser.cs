using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>Reads what an On gives.</summary>
internal static class GivenParser
{
    /// <summary>What the method gives; null for what nobody could emit.</summary>
    public static GivenModel? Of(IMethodSymbol method)
    {
        var isTask = method.ReturnType.IsPlainTask() || method.ReturnType.TaskResult() is not null;
        if (method.ReturnsVoid || method.ReturnType.IsPlainTask())
            return method is { ReturnsVoid: true, IsAsync: true } ? null : new(GivenForm.Nothing, [], isTask, MayBeNull: false);

        var given = method.ReturnType.TaskResult() ?? method.ReturnType;
        if (given.Choices() is { Count: > 0 } choices)
            return choices.All(static choice => choice.IsEvent()) ? new(GivenForm.Events, Names(choices), isTask, MayBeNull: false) : null;

        var bare = given.WithoutNull();
        GivenForm? form = bare switch
        {
            _ when bare.IsEvent() => GivenForm.Event,
            _ when bare.IsCommand() => GivenForm.Command,
            INamedTypeSymbol named when named.Is(KnownNames.Refusal) => GivenForm.Refusal,
            _ => null,
        };
        return form is { } known ? new(known, Names([bare]), isTask, given.MayBeNull()) : null;
    }

    private static bool IsCommand(this ITypeSymbol type) => type is INamedTypeSymbol && type.Attribute(KnownNames.CommandAttribute) is not null;

    private static EquatableArray<string> Names(IEnumerable<ITypeSymbol> types) => types.Select(static type => TypeRef.NotNull(type).Name).ToEquatableArray();
}
