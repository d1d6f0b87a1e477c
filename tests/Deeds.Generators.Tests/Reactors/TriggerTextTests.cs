using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

public sealed class TriggerTextTests
{
    [Fact]
    public void the_other_half_of_a_trigger() => Snapshot.Matches(GeneratorRun.Of("""
        using System.Threading.Tasks;
        using Deeds;

        namespace Shop;

        [Module]
        public static partial class ShopModule;

        [Event("order.placed")]
        public partial record OrderPlaced(string Customer);

        [Event("order.welcomed")]
        public partial record CustomerWelcomed(string Customer);

        [Event("order.shipped")]
        public partial record OrderShipped(string Sku);

        public interface IStock
        {
            Task<bool> TakeAsync(string sku, IAppendTransaction transaction);
        }

        [Trigger("take-stock")]
        public partial class TakeStock(IStock stock)
        {
            CustomerWelcomed? On(OrderPlaced placed) => placed.Customer is "" ? null : new(placed.Customer);

            async Task<Refusal?> On(OrderShipped shipped, IAppendTransaction transaction) =>
                await stock.TakeAsync(shipped.Sku, transaction) ? null : new("Sold out.");
        }
        """).Sources["Shop.TakeStock.Processor.g.cs"]);
}
