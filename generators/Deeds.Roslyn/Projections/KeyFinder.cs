using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Roslyn.Projections;

/// <summary>Finds out of an event which row it changes: by a KeyOf, by properties of the key's names, or by the key of its stream.</summary>
internal sealed class KeyFinder(INamedTypeSymbol type, RowParser row, Problems problems)
{
    private const string KeyOf = "KeyOf";
    private const string StreamKey = "metadata.StreamKey";

    private readonly List<(INamedTypeSymbol Event, Location Place)> _byStream = [];
    private INamedTypeSymbol? _byProperties;

    private string KeyType => row.Key.Count == 1 ? Short(row.Key[0].Type) : $"({string.Join(", ", row.Key.Select(static key => Short(key.Type)))})";

    /// <summary>How the row is found that an event changes.</summary>
    public RowKeyModel? Of(INamedTypeSymbol @event, Location place)
    {
        if (row.Key.Count == 0)
            return null;
        var call = CallOf(@event);
        var named = call is null ? ByProperties(@event) : null;
        var found = call is null ? named ?? ByStream() : ByMethod(call);
        if (found is null)
        {
            var missing = row.Key.FirstOrDefault(key => Namesake(@event, key) is null) ?? row.Key[0];
            problems.Add(ProjectionRules.RowIsNotFound, place, type.Name, @event.Name, missing.Name, Short(missing.Type), KeyType);
            return null;
        }

        if (named is not null)
            _byProperties ??= @event;
        else if (call is null)
            _byStream.Add((@event, place));
        var values = row.Key.Zip(found, (key, access) => row.Columns.Through(key, access)?.Value ?? access).ToEquatableArray();
        return new(values, found.Count > 1 ? call : null);
    }

    /// <summary>Remembers an event whose On makes the row itself, key included.</summary>
    public void Note(INamedTypeSymbol @event, IMethodSymbol making)
    {
        if (row.Key is [var key] && ByProperties(@event) is not null && Reads(making, key.Name))
            _byProperties ??= @event;
    }

    /// <summary>Says which KeyOf no On asks for.</summary>
    public void CheckUse(ICollection<ITypeSymbol> events)
    {
        foreach (var method in type.MethodsNamed(KeyOf).Where(static method => !method.HasUnknownType()))
        {
            var taken = method.Parameters.FirstOrDefault()?.Type;
            if (taken is null || !events.Contains(taken, SymbolEqualityComparer.Default) || !Fits(method, taken))
                problems.Add(ProjectionRules.KeyOfDoesNotFit, method.Place(), type.Name, row.Key.Count == 0 ? "Guid" : KeyType, taken?.Name ?? "SomeEvent");
        }
    }

    /// <summary>Says which events mean another row than the others, perhaps.</summary>
    public void CheckSources()
    {
        if (_byProperties is not { } named)
            return;
        foreach (var (@event, place) in _byStream)
            problems.Add(ProjectionRules.RowIsFoundTwoWays, place, type.Name, named.Name, row.Key[0].Name, @event.Name, KeyType);
    }

    private string? CallOf(INamedTypeSymbol @event) => type.MethodsNamed(KeyOf).FirstOrDefault(method => Fits(method, @event)) is { } method
        ? $"{KeyOf}(happened{(method.Parameters.Length == 2 ? ", metadata" : "")})"
        : null;

    private IReadOnlyList<string> ByMethod(string call) => row.Key.Count == 1 ? [call] : [.. row.Key.Select(static (_, index) => $"key.Item{index + 1}")];

    private bool Fits(IMethodSymbol method, ITypeSymbol @event) =>
        method is { Name: KeyOf, IsStatic: true, IsGenericMethod: false }
        && method.Parameters.Length is 1 or 2
        && method.Parameters.All(static parameter => parameter.RefKind is RefKind.None)
        && method.Parameters[0].Type.Same(@event)
        && (method.Parameters.Length == 1 || method.Parameters[1].Type.IsMetadata())
        && GivesKey(method.ReturnType);

    private bool GivesKey(ITypeSymbol returned) => row.Key.Count == 1
        ? returned.Same(row.Key[0].Type)
        : returned is INamedTypeSymbol { IsTupleType: true } tuple
            && tuple.TupleElements.Length == row.Key.Count
            && tuple.TupleElements.Zip(row.Key, static (element, key) => element.Type.Same(key.Type)).All(static same => same);

    private IReadOnlyList<string>? ByProperties(INamedTypeSymbol @event) =>
        row.Key.All(key => Namesake(@event, key) is not null) ? [.. row.Key.Select(static key => $"happened.{Identifiers.Escape(key.Name)}")] : null;

    private static bool Reads(IMethodSymbol method, string property) =>
        method.DeclaringSyntaxReferences.Any(part => part.GetSyntax().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == property));

    private static IPropertySymbol? Namesake(INamedTypeSymbol @event, IPropertySymbol key) =>
        @event.SelfAndBases().Concat(@event.AllInterfaces)
            .SelectMany(part => part.GetMembers(key.Name).OfType<IPropertySymbol>())
            .FirstOrDefault(property => property is { IsStatic: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public } && property.Type.Same(key.Type) && property.NullableAnnotation is not NullableAnnotation.Annotated);

    private IReadOnlyList<string>? ByStream() => row.Key is not [{ Type: var key }] ? null : key switch
    {
        { SpecialType: SpecialType.System_String } => [$"{StreamKey}.Value"],
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 } => [$"{StreamKey}.As<{TypeRef.NotNull(key).Name}>()"],
        INamedTypeSymbol named when named.FullMetadataName() is "System.Guid" or "System.DateOnly" or "System.TimeOnly" => [$"{StreamKey}.As<{TypeRef.NotNull(key).Name}>()"],
        _ => null,
    };

    private static string Short(ITypeSymbol key) => key.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
