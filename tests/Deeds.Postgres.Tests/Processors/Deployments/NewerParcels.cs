using System.ComponentModel.DataAnnotations;

namespace Deeds.Postgres.Tests.Processors.Deployments.Newer;

[Module]
public static partial class ParcelsModule;

public interface IParcelMoved
{
    int Number { get; }
}

[Event("parcel.sent")]
public partial record ParcelSent(int Number) : IParcelMoved;

/// <summary>What the older version does not know.</summary>
[Event("parcel.returned")]
public partial record ParcelReturned(int Number) : IParcelMoved;

[Reactor("follow")]
public partial class Follow(Travels travels)
{
    private void On(IParcelMoved moved, Delivery delivery) => travels.Add(delivery, moved.Number);
}

[Reactor("audit")]
public partial class Audit(Travels travels)
{
    private void On(IEvent any, Delivery delivery) => travels.Add(delivery, any is IParcelMoved moved ? moved.Number : 0);
}

[Reactor("greet")]
public partial class Greet(Travels travels)
{
    private void On(ParcelSent sent, Delivery delivery) => travels.Add(delivery, sent.Number);
}

/// <summary>A processor that the older version does not have at all.</summary>
[Reactor("refund")]
public partial class Refund(Travels travels)
{
    private void On(ParcelReturned returned, Delivery delivery) => travels.Add(delivery, returned.Number);
}

[Projection("parcels")]
public partial record ParcelRow([property: Key] int Number, bool IsReturned)
{
    private static ParcelRow On(ParcelSent sent) => new(sent.Number, false);

    private ParcelRow On(ParcelReturned returned) => this with { IsReturned = returned.Number == Number };
}
