using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

public sealed class ReactorTextTests
{
    [Fact]
    public void the_other_half_of_a_reactor() => Snapshot.Matches(GeneratorRun.Of("""
        using System.Threading;
        using System.Threading.Tasks;
        using Deeds;

        namespace Shop;

        [Module]
        public static partial class ShopModule;

        [Event("order.paid")]
        public partial record OrderPaid(string Method);

        [Event("order.receipt-sent")]
        public partial record ReceiptSent(string Address);

        public interface IMailer
        {
            Task SendAsync(string address, CancellationToken cancellationToken);
        }

        [Reactor("send-receipt")]
        public partial class SendReceipt(IMailer mailer)
        {
            async Task<ReceiptSent?> On(OrderPaid paid, EventMetadata metadata, CancellationToken cancellationToken)
            {
                if (paid.Method == "cash")
                    return null;
                await mailer.SendAsync(metadata.StreamKey.Value, cancellationToken);
                return new(metadata.StreamKey.Value);
            }

            void On(IEvent any)
            {
            }
        }
        """).Sources["Shop.SendReceipt.Processor.g.cs"]);

    [Theory]
    [InlineData("void On(Placed placed) { }", true)]
    [InlineData("Task On(Placed placed, CancellationToken cancellationToken) => Task.CompletedTask;", true)]
    [InlineData("void On(Placed placed, EventMetadata metadata) { }", false)]
    [InlineData("void On(Placed placed, Delivery delivery) { }", false)]
    [InlineData("void On(Placed placed) { } void On(IEvent any, Delivery delivery) { }", false)]
    [InlineData("Placed? On(Placed placed) => null;", false)]
    public void metadata_that_no_on_looks_at_and_no_emission_needs_is_not_read(string ons, bool isLeft) =>
        Assert.Equal(isLeft, GeneratorRun.Of($$"""
            using System.Threading; using System.Threading.Tasks; using Deeds;
            [Module] public static partial class M;
            [Event("placed")] public partial record Placed(int Lines);
            [Reactor("r")] public partial class R { {{ons}} }
            """).Sources.Any(static source => source.Value.Contains("ReadsMetadata = false,", StringComparison.Ordinal)));
}
