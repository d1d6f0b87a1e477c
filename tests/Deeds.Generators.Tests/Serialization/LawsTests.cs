using System.Text.Json;
using Deeds.Generators.Tests.Serialization.Sample;
using Deeds.Roslyn.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>What holds for every value, not only for those somebody thought of.</summary>
public sealed class LawsTests
{
    private static readonly Gen<string> Texts =
        ArbMap.Default.GeneratorFor<string>().Select(static text => text ?? "").Where(static text => !text.Any(char.IsSurrogate));

    private static readonly Gen<Scalars> AnyScalars =
        from numbers in ArbMap.Default.GeneratorFor<(byte, short, uint, long, decimal)>()
        from reals in ArbMap.Default.GeneratorFor<(NormalFloat, NormalFloat)>()
        from time in ArbMap.Default.GeneratorFor<DateTime>()
        from span in ArbMap.Default.GeneratorFor<TimeSpan>()
        from character in Gen.Choose(32, 0xD7FF)
        select new Scalars
        {
            Byte = numbers.Item1,
            Short = numbers.Item2,
            UInt = numbers.Item3,
            Long = numbers.Item4,
            Int128 = (Int128)numbers.Item4 * long.MaxValue,
            Decimal = numbers.Item5,
            Double = reals.Item1.Get,
            Float = (float)(reals.Item2.Get % 1e30),
            DateTime = time,
            DateTimeOffset = new(DateTime.SpecifyKind(time, DateTimeKind.Unspecified).AddYears(time.Year > 9990 ? -10 : 10), TimeSpan.FromMinutes(time.Second)),
            DateOnly = DateOnly.FromDateTime(time),
            TimeOnly = TimeOnly.FromDateTime(time),
            TimeSpan = span,
            Char = (char)character,
        };

    private static readonly Gen<ShapesKept> Events =
        from scalars in AnyScalars
        from texts in Gen.Three(Texts)
        from tags in Gen.ListOf(Texts)
        from numbers in ArbMap.Default.GeneratorFor<(int, int?, int[])>()
        from day in Gen.Choose(0, 4)
        from access in Gen.Choose(0, 15)
        select Some.Shapes with
        {
            Scalars = scalars,
            Text = texts.Item1,
            Note = texts.Item2,
            Author = texts.Item3,
            Tags = [.. tags],
            Prices = tags.Distinct().ToDictionary(static tag => tag, tag => (decimal)tag.Length),
            Count = numbers.Item2,
            Discount = numbers.Item1,
            Numbers = [.. numbers.Item3],
            Day = (Weekday)day,
            Access = (Access)access,
        };

    [Fact]
    public void every_event_is_written_as_system_text_json_writes_it() =>
        Holds(Events, static shapes => JsonSerializer.Serialize(shapes, Json.Options) == Json.Write(shapes));

    [Fact]
    public void what_was_written_is_read_and_written_the_same() =>
        Holds(Events, static shapes => Json.Write(shapes) == Json.Write(Json.Read<ShapesKept>(Json.Write(shapes))));

    [Fact]
    public void names_are_those_of_system_text_json() =>
        Holds(Texts, static name => CamelCase.Of(Member(name)) == JsonNamingPolicy.CamelCase.ConvertName(Member(name))
            && JsonEscape.Of(name) == JsonEncodedText.Encode(name).ToString());

    // Before a space the policy lowers one capital more; no member's name holds one.
    private static string Member(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    private static void Holds<T>(Gen<T> values, Func<T, bool> law) => Prop.ForAll(values.ToArbitrary(), law).QuickCheckThrowOnFailure();
}
