using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Projections.Projectors;

/// <summary>Compiles a small domain with one projector, hands it three events, and says what it wrote.</summary>
internal static class Writings
{
    public const string Order = """
        using Deeds;
        [Module] public static partial class ShopModule;
        public interface IMoved;
        [Event("placed")] public partial record Placed(int Lines);
        [Event("sent")] public partial record Sent(int Lines) : IMoved;
        [Event("paid")] public partial record struct Paid(int Cents) : IMoved;
        """;

    private const string Using = "using System; using System.Text; using System.Threading; using System.Threading.Tasks; using Deeds;\n";

    private const string Running = """
        #nullable enable
        internal sealed class Paper : global::Deeds.IProjectorTransaction
        {
            public global::System.Text.StringBuilder Text { get; } = new();
            public global::System.Threading.CancellationToken CancellationToken => default;
            public T Get<T>() where T : class => (T)(object)Text;
        }
        internal static class Probe
        {
            public static string Run()
            {
                var paper = new Paper();
                foreach (var happened in new global::Deeds.IEvent[] { new global::Placed(1), new global::Sent(2), new global::Paid(3) })
                    Write<SELF>(happened, paper);
                return paper.Text + "|" + string.Join(" ", global::System.Linq.Enumerable.Single(global::ShopModule.Definition.Projectors).Tables);
            }
            private static void Write<T>(global::Deeds.IEvent happened, Paper paper) where T : global::Deeds.IProjector<T>
            {
                var metadata = new global::Deeds.EventMetadata { EventId = default, Stream = "order-7", Version = 1, RecordedAt = default };
                var delivery = new global::Deeds.Delivery { Processor = "w", Metadata = metadata, Position = default, Attempt = 1 };
                if (global::System.Linq.Enumerable.Any(T.Type.Subscriptions, wanted => wanted.Includes(happened.EventType)))
                    T.Create(default).ProjectAsync(happened, delivery, paper).AsTask().GetAwaiter().GetResult();
            }
        }
        """;

    public static void Are(string expected, string projector, string self = "W") =>
        Assert.Equal(expected, GeneratorRun.Of(Order, Using + projector, Running.Replace("SELF", $"global::{self}", StringComparison.Ordinal)).Load().Call<string>("Probe", "Run"));

    public static void AreRefused(string projector) => GeneratorRun.Refused(Order, Using + projector);
}
