using Deeds.Benchmarks.Domain;

namespace Deeds.Benchmarks.ByHand;

/// <summary>Builds an event anew, with every object it is made of: what reading it must allocate, and no more.</summary>
internal static class Copies
{
    public static IEvent Of(IEvent source) => source switch
    {
        LineCounted counted => Of(counted),
        LineAdded added => Of(added),
        OrderPlaced placed => Of(placed),
        _ => throw new ArgumentException($"{source.EventType} is no event of an order.", nameof(source)),
    };

    public static LineCounted Of(LineCounted source) => source with { };

    public static LineAdded Of(LineAdded source) =>
        source with { Currency = Of(source.Currency), Line = Of(source.Line), Note = Of(source.Note) };

    public static OrderPlaced Of(OrderPlaced source)
    {
        List<OrderLine> lines = [];
        foreach (var line in source.Lines)
            lines.Add(Of(line));
        Dictionary<string, string> labels = [];
        foreach (var (name, value) in source.Labels)
            labels.Add(Of(name), Of(value));
        return source with { Lines = lines, Labels = labels };
    }

    private static OrderLine Of(OrderLine source) => source with { Sku = Of(source.Sku) };

    private static string Of(string source) => new(source.AsSpan());
}
