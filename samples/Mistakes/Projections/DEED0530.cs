using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0530;

[Module]
public static partial class ExampleModule;

[Projection("parcels")]
public partial record Parcel([property: Key] Guid OrderId, DateTimeOffset ShippedAt)
{
    static Parcel On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), DateTimeOffset.UtcNow); // DEED0530: 'On' of projection 'Parcel' reads the clock with 'DateTimeOffset.UtcNow', and it runs again whenever the projection is rebuilt.
}

[Projection("letters")]
public partial record Letter([property: Key] Guid OrderId, DateTimeOffset ShippedAt)
{
    static Letter On(OrderShipped shipped, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), metadata.RecordedAt);
}
