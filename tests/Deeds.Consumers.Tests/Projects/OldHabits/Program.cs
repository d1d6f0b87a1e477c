using System;
using System.Threading.Tasks;
using Company.Product.Domain;
using Deeds;

namespace Company.Product
{
    internal static class Program
    {
        private static async Task Main()
        {
            var store = new InMemoryEventStore();
            var result = await new CommandGateway(store).ExecuteAsync(new BookRoom(12, "Grace"));
            var room = await new AggregateReader(store).LoadAsync<Room>(12);
            Console.WriteLine(result is CommandResult.Accepted accepted ? "accepted at " + accepted.Version : result.ToString());
            Console.WriteLine(room.Guest + " stays " + room.Nights.Count + " night");
        }
    }
}
