namespace Deeds.Benchmarks.Failing;

/// <summary>An event that a reactor and a projection cannot take, when it is faulty.</summary>
[Event("item.checked")]
public partial record ItemChecked(int Number, bool IsFaulty);
