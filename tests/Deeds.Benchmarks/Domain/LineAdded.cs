namespace Deeds.Benchmarks.Domain;

/// <summary>The event of the stores' runs: about 240 bytes of JSON.</summary>
[Event("order.line-added")]
public partial record LineAdded(Guid OrderId, Guid CustomerId, string Currency, DateTimeOffset AddedAt, OrderLine Line, string Note);
