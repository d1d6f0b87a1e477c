using System.ComponentModel.DataAnnotations;
using Deeds.Postgres.Tests.Processors.Deployments;

namespace Deeds.Postgres.Tests.Processors.Poison;

[Module]
public static partial class ItemsModule;

[Event("item.counted")]
public partial record ItemCounted(int Number);

/// <summary>What ails one event, until it is cured.</summary>
public sealed class Ailment
{
    public const int Of = 4_711;

    public bool IsCured { get; set; }
}

[Reactor("weigh")]
public partial class Weigh(Ailment ailment, Travels travels)
{
    private void On(ItemCounted counted, Delivery delivery)
    {
        if (counted.Number == Ailment.Of && !ailment.IsCured)
            throw new InvalidOperationException("the scales are broken");
        travels.Add(delivery, counted.Number);
    }
}

[Reactor("label")]
public partial class Label(Travels travels)
{
    private void On(ItemCounted counted, Delivery delivery) => travels.Add(delivery, counted.Number);
}

[Projection("items")]
public partial record ItemRow([property: Key] int Number)
{
    private static ItemRow On(ItemCounted counted) => new(counted.Number);
}
