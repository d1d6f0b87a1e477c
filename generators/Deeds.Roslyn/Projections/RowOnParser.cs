using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Projections;

/// <summary>Reads the On methods of a projection.</summary>
internal sealed class RowOnParser(Declaration declaration, KeyFinder keys, Problems problems)
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat;

    private readonly INamedTypeSymbol _type = declaration.Type;

    public EquatableArray<RowOnModel> Read()
    {
        var ons = new List<RowOnModel>();
        var taken = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var methods = _type.MethodsNamed(OnParser.On).ToList();
        foreach (var method in methods.Where(static method => !method.HasUnknownType()))
        {
            if (Fault(method) is { } fault)
                problems.Add(ReactorRules.OnDoesNotFit, method.Place(), _type.Name, fault, Suggestion(method));
            else if (!taken.Add(EventOf(method)!.Type))
                problems.Add(ReactorRules.EventIsTakenTwice, method.Place(), _type.Name, EventOf(method)!.Type.Name);
            else
                ons.Add(Model(method));
        }

        if (methods.Count == 0)
            problems.Add(ReactorRules.NothingIsReactedTo, _type.Place(), _type.Name, $"static {_type.Name} On(SomeEvent happened)");
        keys.CheckUse(taken);
        keys.CheckSources();
        if (!problems.Any && ons.TrueForAll(static on => on.Form is RowForm.Changes))
            problems.Add(ProjectionRules.RowNeverBegins, methods[0].Place(), _type.Name, EventOf(methods[0])!.Type.Name);
        return (_type.IsInSeveralFiles() ? ons.OrderBy(static on => on.Event, StringComparer.Ordinal) : ons.AsEnumerable()).ToEquatableArray();
    }

    private static IParameterSymbol? EventOf(IMethodSymbol method)
    {
        var events = method.Parameters.Where(static parameter => parameter.Type.IsEventOrBase()).ToList();
        return events is [var only] ? only : null;
    }

    private RowOnModel Model(IMethodSymbol method)
    {
        var @event = (INamedTypeSymbol)EventOf(method)!.Type;
        var form = !method.IsStatic ? RowForm.Changes : method.Parameters.Any(parameter => parameter.Type.Same(_type)) ? RowForm.Takes : RowForm.Makes;
        var arguments = method.Parameters.Select(parameter => Argument(parameter)!).ToEquatableArray();
        var hasKey = form is RowForm.Makes && method.ReturnNullableAnnotation is not NullableAnnotation.Annotated;
        if (hasKey)
            keys.Note(@event, method);
        return new(TypeRef.NotNull(@event).Name, form, arguments, EventParameter.RankOf(@event)) { Key = hasKey ? null : keys.Of(@event, method.Place()) };
    }

    private string? Fault(IMethodSymbol method)
    {
        if (method.Name != OnParser.On)
            return $"it is called '{method.Name}'";
        if (method.IsGenericMethod || method.ReturnsByRef || method.ReturnsByRefReadonly)
            return "it is generic, or returns by reference";
        if (EventOf(method) is not { } happened)
            return "it does not take one event";
        if (!happened.Type.IsReachableFrom(declaration.Compilation.Assembly))
            return $"'{happened.Type.Name}' is out of reach for generated code";
        if (method.Parameters.FirstOrDefault(parameter => parameter.RefKind is not RefKind.None || Argument(parameter) is null) is { } odd)
            return $"nobody gives it '{odd.Type.ToDisplayString(Short)} {odd.Name}'{InPlaceOf(odd.Type)}";
        var rows = method.Parameters.Where(parameter => parameter.Type.Same(_type)).ToList();
        if (rows.Count > (method.IsStatic ? 1 : 0))
            return "it takes more than the row it stands on";
        if (rows.Any(static row => row.NullableAnnotation is NullableAnnotation.NotAnnotated))
            return "the row it takes is null where there is none";
        return method.ReturnType.Same(_type) ? null : $"it gives '{method.ReturnType.ToDisplayString(Short)}' and not a row";
    }

    private static string InPlaceOf(ITypeSymbol type) => type switch
    {
        _ when IsClock(type) => ", for a projection is pure; the event's own time is 'metadata.RecordedAt'",
        INamedTypeSymbol { IsValueType: false, SpecialType: SpecialType.None } => ", for a projection is pure and takes no services",
        _ => "",
    };

    private static bool IsClock(ITypeSymbol type) => (type as INamedTypeSymbol)?.FullMetadataName() is "System.TimeProvider" or "System.DateTimeOffset" or "System.DateTime";

    private string? Argument(IParameterSymbol parameter) => parameter.Type switch
    {
        var type when type.Same(_type) => "row",
        var type when type.IsEventOrBase() => "happened",
        var type when type.IsMetadata() => "metadata",
        _ => null,
    };

    private string Suggestion(IMethodSymbol method)
    {
        var @event = method.Parameters.Select(static parameter => parameter.Type).FirstOrDefault(static type => type.IsEventOrBase())?.Name ?? "SomeEvent";
        var row = method.Parameters.Any(parameter => parameter.Type.Same(_type)) ? $"{_type.Name}? row, " : "";
        var metadata = method.Parameters.Any(static parameter => parameter.Type.IsMetadata() || IsClock(parameter.Type)) ? ", EventMetadata metadata" : "";
        var isStatic = method.IsStatic || row.Length > 0 ? "static " : "";
        return $"{isStatic}{_type.Name}{(isStatic.Length > 0 && row.Length == 0 ? "" : "?")} On({row}{@event} happened{metadata})";
    }
}
