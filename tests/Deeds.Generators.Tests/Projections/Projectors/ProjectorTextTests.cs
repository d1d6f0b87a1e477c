using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Projections.Projectors;

public sealed class ProjectorTextTests
{
    [Fact]
    public void the_other_half_of_a_projector() => Snapshot.Matches(GeneratorRun.Of("""
        using System.Threading.Tasks;
        using Deeds;

        namespace Shop;

        [Module]
        public static partial class ShopModule;

        [Event("sale.made")]
        public partial record SaleMade(string Product, decimal Amount);

        public interface IRates
        {
            decimal Of(string product);
        }

        [Projector("revenue")]
        public partial class Revenue(IRates rates)
        {
            const string Tables = "create table if not exists revenue (product text primary key, amount numeric not null)";

            Task On(SaleMade sale, IProjectorTransaction transaction) => transaction.Get<IWriter>().WriteAsync(sale.Product, sale.Amount * rates.Of(sale.Product));

            Task On(IEvent other, EventMetadata metadata, IProjectorTransaction transaction) => Task.CompletedTask;
        }

        public interface IWriter
        {
            Task WriteAsync(string product, decimal amount);
        }
        """).Sources["Shop.Revenue.Processor.g.cs"]);
}
