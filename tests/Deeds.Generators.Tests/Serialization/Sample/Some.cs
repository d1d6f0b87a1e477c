namespace Deeds.Generators.Tests.Serialization.Sample;

/// <summary>Events to write and read.</summary>
internal static class Some
{
    public static Line Line { get; } = new("A-1", 2, new(9.90m));

    public static ShapesKept Shapes { get; } = new(
        new("0195d3f6-52c4-7a57-a4b2-2d0d9c5c5a11"),
        "Grüße <b>&\"quoted\" \U0001F600",
        null,
        new() { Double = 1.5e-7, Float = 3.4f, Decimal = 1.00m, Half = (Half)0.5, Int128 = Int128.MaxValue, UInt128 = UInt128.MaxValue, TimeSpan = new(1, 2, 3, 4, 5), TimeOnly = new(13, 30), DateTime = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc) },
        Weekday.Wednesday,
        Access.Read | Access.Delete,
        3,
        null,
        new(2026, 11, 21, 1, 2, 3, 456, TimeSpan.FromHours(2)),
        [Line, Line with { Quantity = 5 }],
        [[1, 2], []],
        ["a", null],
        [3, 1],
        new() { ["eins"] = 1.10m, ["Zwei"] = 2m },
        new Dictionary<Weekday, Line> { [Weekday.Monday] = Line, [Weekday.Wednesday] = Line },
        new() { [new(2026, 2, 3)] = [1, null] },
        new("root", [new("leaf", []), new("branch", [new("leaf", [])])]),
        new Card(10m, "4111"),
        new Transfer(5m, "DE00"),
        new([Line], 1),
        new(["x", null], 2),
        [1, 2, 3, 255],
        "named")
    {
        Author = "me",
        Comment = "said",
        Reversed = "abc",
    };
}
