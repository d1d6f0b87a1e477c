namespace Deeds.Benchmarks.Domain;

/// <summary>The small event: three scalars.</summary>
[Event("order.line-counted")]
public partial record LineCounted(Guid LineId, int Quantity, bool IsComplete);
