using System.Data.Common;
using Deeds;

namespace Mistakes.Projections.DEED0526;

[Module]
public static partial class ExampleModule;

[Projector("carrier-loads")]
public partial class CarrierLoads
{
    Task On(OrderShipped shipped) => Task.CompletedTask; // DEED0526: Projector 'CarrierLoads' does not take the transaction, so what it writes would not be committed with its position.
}

[Projector("carrier-weights")]
public partial class CarrierWeights
{
    async Task On(OrderShipped shipped, IProjectorTransaction transaction)
    {
        using var command = transaction.Get<DbTransaction>().Connection!.CreateCommand();
        command.CommandText = "update carriers set loads = loads + 1";
        await command.ExecuteNonQueryAsync();
    }
}
