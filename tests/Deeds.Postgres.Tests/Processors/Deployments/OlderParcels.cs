using System.ComponentModel.DataAnnotations;

namespace Deeds.Postgres.Tests.Processors.Deployments.Older;

[Module]
public static partial class ParcelsModule;

public interface IParcelMoved
{
    int Number { get; }
}

[Event("parcel.sent")]
public partial record ParcelSent(int Number) : IParcelMoved;

/// <summary>Asks for a base type.</summary>
[Reactor("follow")]
public partial class Follow(Travels travels)
{
    private void On(IParcelMoved moved, Delivery delivery) => travels.Add(delivery, moved.Number);
}

/// <summary>Asks for everything there is.</summary>
[Reactor("audit")]
public partial class Audit(Travels travels)
{
    private void On(IEvent any, Delivery delivery) => travels.Add(delivery, any is ParcelSent sent ? sent.Number : 0);
}

/// <summary>Asks for the same in both versions.</summary>
[Reactor("greet")]
public partial class Greet(Travels travels)
{
    private void On(ParcelSent sent, Delivery delivery) => travels.Add(delivery, sent.Number);
}

[Projection("parcels")]
public partial record ParcelRow([property: Key] int Number, bool IsReturned)
{
    private static ParcelRow On(ParcelSent sent) => new(sent.Number, false);
}
