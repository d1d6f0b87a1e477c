using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Projections;

public sealed class ProjectionTextTests
{
    [Fact]
    public void the_other_half_of_a_projection() => Snapshot.Matches(GeneratorRun.Of("""
        using System;
        using System.ComponentModel.DataAnnotations;
        using Deeds;

        namespace Shop;

        [Module]
        public static partial class ShopModule;

        [Event("order.placed")]
        public partial record OrderPlaced(decimal Total);

        [Event("order.noted")]
        public partial record OrderNoted(string Note);

        [Event("order.paid")]
        public partial record OrderPaid;

        [Projection("open_orders")]
        public partial record OpenOrder([property: Key] Guid OrderId, [property: Index] decimal Total)
        {
            public string? Note { get; init; }

            static OpenOrder On(OrderPlaced placed, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), placed.Total);

            OpenOrder On(OrderNoted noted) => this with { Note = noted.Note };

            OpenOrder? On(OrderPaid paid) => null;
        }
        """).Sources["Shop.OpenOrder.Processor.g.cs"]);
}
