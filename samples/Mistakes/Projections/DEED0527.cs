using Deeds;

namespace Mistakes.Projections.DEED0527;

[Module]
public static partial class ExampleModule;

[Projector("carrier-loads")]
public partial class CarrierLoads
{
    const string Tables = "create table carrier_loads (carrier text primary key)"; // DEED0527: The Tables of projector 'CarrierLoads' has 'create table carrier_loads' without 'if not exists', which fails at the second start.

    Task On(OrderShipped shipped, IProjectorTransaction transaction) => Task.CompletedTask;
}

[Projector("carrier-weights")]
public partial class CarrierWeights
{
    const string Tables = "create table if not exists carrier_weights (carrier text primary key)";

    Task On(OrderShipped shipped, IProjectorTransaction transaction) => Task.CompletedTask;
}
