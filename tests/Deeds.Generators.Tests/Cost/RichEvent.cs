namespace Deeds.Generators.Tests.Cost;

/// <summary>An event as large domains have them: texts, numbers, times, lists, data of its own, and something optional of each.</summary>
internal static class RichEvent
{
    public const string Declaration = """
        using System;
        using System.Collections.Generic;
        using Deeds;

        namespace Shop.Ordering;

        [Event("ordering.order_placed", Version = 2)]
        public partial record OrderPlaced(
            Guid CustomerId,
            IReadOnlyList<OrderLine> Lines,
            Address DeliverTo,
            decimal Total,
            Channel Channel,
            string? Note = null);
        """;

    /// <summary>Another event with the same data, so that what the first one costs is its own.</summary>
    public const string Sibling = """
        namespace Shop.Ordering;

        [Deeds.Event("ordering.order_moved")]
        public partial record OrderMoved(System.Collections.Generic.IReadOnlyList<OrderLine> Lines, Address DeliverTo, Channel Channel);
        """;

    public const string Data = """
        namespace Shop.Ordering;

        public sealed record OrderLine(string Sku, int Count, decimal Price);

        public sealed record Address(string Street, string City, string Country);

        public enum Channel { Web, Store, Phone }
        """;

    public const string Module = """
        namespace Shop.Ordering;

        [Deeds.Module] public static partial class OrderingModule;
        """;
}
