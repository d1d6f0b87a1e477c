using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Reactors;

/// <summary>What an On may take and give, by the kind of declaration it stands in.</summary>
internal abstract class OnForm
{
    /// <summary>An On as it might be written.</summary>
    public abstract string Example { get; }

    /// <summary>The expression that gives the parameter its value; null when nobody could.</summary>
    public string? Argument(IParameterSymbol parameter) =>
        parameter.Type.IsEventOrBase() ? "happened" : Given((parameter.Type as INamedTypeSymbol)?.FullMetadataName() ?? "");

    /// <summary>Whether what it gives may be given here.</summary>
    public abstract bool MayGive(GivenModel given);

    /// <summary>What is wrong with what it returns, where it may not be given.</summary>
    public virtual string Refuses(string returned) => $"what it returns, '{returned}', cannot be emitted";

    /// <summary>Whether it may give a task of events.</summary>
    protected virtual bool MayWait => true;

    /// <summary>The rule that <see cref="Objection"/> speaks for.</summary>
    public virtual DiagnosticDescriptor ObjectionRule => ReactorRules.TriggerCannotWait;

    /// <summary>What is wrong with an On that fits otherwise; null for nothing.</summary>
    public virtual string? Objection(IMethodSymbol method) => null;

    /// <summary>The On that was probably meant.</summary>
    public string Suggestion(IMethodSymbol method)
    {
        var @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEventOrBase())?.Name ?? "SomeEvent";
        var rest = method.Parameters.Where(parameter => !parameter.Type.IsEventOrBase() && Argument(parameter) is not null).Select(static parameter => $", {parameter.Type.Name} {parameter.Name}");
        return $"{Returned(method)} On({@event} happened{string.Concat(rest)}{Added(method)})";
    }

    /// <summary>The parameters to suggest besides those that are written.</summary>
    protected virtual string Added(IMethodSymbol method) => "";

    /// <summary>The expression that gives a parameter of this type its value; null when nobody could.</summary>
    protected abstract string? Given(string type);

    /// <summary>The return type to suggest where the one that is written will not do.</summary>
    protected abstract string ReturnedOtherwise(IMethodSymbol method);

    private string Returned(IMethodSymbol method)
    {
        var given = method.ReturnType.TaskResult() ?? method.ReturnType;
        if (given is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.All(static element => element.Type.IsEvent()))
            return $"Events<{string.Join(", ", tuple.TupleElements.Select(static element => element.Type.Name))}>";
        if (ElementOf(given) is { } element && MayGive(new(GivenForm.Events, [], IsAsync: false, MayBeNull: false)))
        {
            var events = $"Events<{(element.IsEvent() ? element.Name : "SomeEvent, OtherEvent")}>";
            return MayWait && IsLater(method.ReturnType) ? $"Task<{events}>" : events;
        }

        return GivenParser.Of(method) is { Form: not GivenForm.Nothing } fits && MayGive(fits) && Objection(method) is null
            ? method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
            : ReturnedOtherwise(method);
    }

    // What a list, an array or a stream holds, where that are events.
    private static ITypeSymbol? ElementOf(ITypeSymbol given)
    {
        var element = given switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var only] } => only,
            _ => null,
        };
        return element is not null && element.IsEventOrBase() ? element : null;
    }

    private static bool IsLater(ITypeSymbol returned) =>
        returned.TaskResult() is not null || (returned as INamedTypeSymbol)?.FullMetadataName() is "System.Collections.Generic.IAsyncEnumerable`1";
}
