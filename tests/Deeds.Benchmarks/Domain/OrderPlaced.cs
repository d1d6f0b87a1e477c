namespace Deeds.Benchmarks.Domain;

/// <summary>The rich event: ids, money, time, an enum, a nullable, nested records and a dictionary.</summary>
[Event("order.placed")]
public partial record OrderPlaced(
    Guid OrderId,
    Guid CustomerId,
    decimal Total,
    DateTimeOffset PlacedAt,
    SalesChannel Channel,
    int? Voucher,
    IReadOnlyList<OrderLine> Lines,
    IReadOnlyDictionary<string, string> Labels);
