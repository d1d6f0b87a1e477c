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
}
