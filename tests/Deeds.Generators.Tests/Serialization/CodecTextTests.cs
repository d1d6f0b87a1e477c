using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>How generated files read: one typical case of each.</summary>
public sealed class CodecTextTests
{
    private readonly GeneratorRun _run = GeneratorRun.Of("""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        namespace Shop;

        [Deeds.Event("order.placed")]
        public partial record OrderPlaced(Guid OrderId, string Customer, IReadOnlyList<Line> Lines, Payment? Payment = null)
        {
            public string Language { get; init; } = "en";
        }

        public sealed record Line(string Sku, int Quantity, Size Size);

        public enum Size { Small, Large }

        [JsonDerivedType(typeof(Card), "card")]
        public abstract record Payment(decimal Amount);

        public sealed record Card(decimal Amount, string Number) : Payment(Amount);
        """,
        Events.RoundTrip.Module);

    [Fact]
    public void the_other_half_of_an_event() => Snapshot.Matches(_run.Sources["Shop.OrderPlaced.Event.g.cs"]);

    [Fact]
    public void the_codec_of_an_event() => Snapshot.Matches(_run.Sources["Shop.OrderPlaced.Codec.g.cs"]);

    [Fact]
    public void the_codec_of_an_enum() => Snapshot.Matches(_run.Sources["Shop.Size.Codec.g.cs"]);

    [Fact]
    public void the_codec_of_a_hierarchy() => Snapshot.Matches(_run.Sources["Shop.Payment.Codec.g.cs"]);
}
