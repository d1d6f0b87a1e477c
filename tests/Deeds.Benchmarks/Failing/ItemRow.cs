using System.ComponentModel.DataAnnotations;

namespace Deeds.Benchmarks.Failing;

/// <summary>Has no row for a faulty item.</summary>
[Projection(Name)]
public partial record ItemRow([property: Key] int Number)
{
    public const string Name = "items";

    private static ItemRow On(ItemChecked item) => item.IsFaulty ? throw new InvalidOperationException("such an item cannot be listed") : new(item.Number);
}
