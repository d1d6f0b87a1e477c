using System.Text.Json;
using System.Text.Json.Nodes;
using Deeds.Events;
using Deeds.Generators.Tests.Serialization.Sample;
using Deeds.Serialization;

namespace Deeds.Generators.Tests.Serialization;

/// <summary>Stored events are read tolerantly, commands strictly, and every fault names its member.</summary>
public sealed class ReadingTests
{
    private static readonly string Stored = Json.Write(Some.Shapes);

    [Fact]
    public void members_may_come_in_any_order()
    {
        var stored = JsonNode.Parse(Stored);
        var read = Json.Read<ShapesKept>(Reversed(stored)!.ToJsonString());

        Assert.True(JsonNode.DeepEquals(stored, JsonNode.Parse(Json.Write(read))));
    }

    [Fact]
    public void unknown_members_are_skipped() =>
        Assert.Equal(Stored, Json.Write(Json.Read<ShapesKept>("""{"unknown":{"deep":[1,{"a":null}]},""" + Stored[1..])));

    [Fact]
    public void of_a_member_that_comes_twice_the_last_one_counts() =>
        Assert.Equal("second", Json.Read<NoteTaken>("""{"text":"first","text":"second"}""").Text);

    [Fact]
    public void an_escaped_name_is_the_same_name() =>
        Assert.Equal("here", Json.Read<NoteTaken>("""{"\u0074ext":"here"}""").Text);

    [Fact]
    public void a_missing_member_keeps_its_default_and_its_initial_value()
    {
        var note = Json.Read<NoteTaken>("""{"text":"here"}""");

        Assert.Equal(new("here") { Language = "en" }, note);
        Assert.Equal((3, Weekday.Tuesday, 1.5m, "x"), (note.Priority, note.Day, note.Weight, note.Mark));
    }

    [Theory]
    [InlineData("{}", "text: a required member is missing.", "text")]
    [InlineData("""{"text":null}""", "text: null is not allowed here.", "text")]
    [InlineData("""{"text":"a","lines":[{"sku":"s","quantity":1,"price":{"amount":1}},{"sku":"s","price":{"amount":1}}]}""", "lines[1].quantity: a required member is missing.", "lines[1].quantity")]
    [InlineData("""{"text":"a","lines":[null]}""", "lines[0]: null is not allowed here.", "lines[0]")]
    [InlineData("""{"text":"a","priority":"high"}""", "priority: ", "priority")]
    [InlineData("""{"text":"a","day":"Someday"}""", "day: \"Someday\" is not a Weekday.", "day")]
    [InlineData("""{"text":"a","lines":{}}""", "lines: an array is expected, not an object.", "lines")]
    [InlineData("""{"text":"a","lines":[{"sku":"s","quantity":1,"price":3}]}""", "lines[0].price: an object is expected, not a number.", "lines[0].price")]
    [InlineData("""{"text":"a","weight":1.5e99}""", "weight: ", "weight")]
    [InlineData("""[]""", "an object is expected, not an array.", "")]
    public void a_fault_names_its_member(string json, string message, string path)
    {
        var fault = Assert.Throws<JsonException>(() => Json.Read<NoteTaken>(json));

        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(path, fault.Path);
    }

    [Theory]
    [InlineData("""{"text":"a","unknown":1}""", "unknown: there is no such member.")]
    [InlineData("""{"text":"a","text":"b"}""", "text: the member comes twice.")]
    [InlineData("""{"text":"a","lines":[{"sku":"s","quantity":1,"price":{"amount":1,"extra":1}}]}""", "lines[0].price.extra: there is no such member.")]
    [InlineData("""{"text":"a","counts":{"x":1,"x":2}}""", "counts.x: the member comes twice.")]
    public void a_strict_reader_refuses_what_it_does_not_expect(string json, string message)
    {
        Assert.Equal("a", Json.Read<NoteTaken>(json.Replace("\"text\":\"b\"", "\"text\":\"a\"", StringComparison.Ordinal)).Text);
        Assert.Equal(message, Assert.Throws<JsonException>(() => Json.Read<NoteTaken>(json, JsonReading.Strict)).Message);
    }

    [Fact]
    public void a_strict_reader_takes_what_was_written() =>
        Assert.Equal(Stored, Json.Write(Json.Read<ShapesKept>(Stored, JsonReading.Strict)));

    [Theory]
    [InlineData("""{"amount":1,"number":"4111","kind":"card"}""")]
    [InlineData("""{"kind":"card","amount":1,"number":"4111"}""")]
    [InlineData("""{"amount":1,"nested":{"kind":7},"kind":"card","number":"4111"}""")]
    public void a_discriminator_may_stand_anywhere(string payment) =>
        Assert.Equal(new Card(1, "4111"), Json.Read<Paid>($$"""{"payment":{{payment}}}""").Payment);

    [Theory]
    [InlineData("""{"amount":1}""")]
    [InlineData("""{"kind":"cash","amount":1}""")]
    [InlineData("""{"kind":"7","amount":1,"iban":"DE00"}""")]
    public void an_object_without_a_known_discriminator_is_a_fault(string payment) =>
        Assert.Equal(
            "payment: no known case of the hierarchy is named by \"kind\".",
            Assert.Throws<JsonException>(() => Json.Read<Paid>($$"""{"payment":{{payment}}}""")).Message);

    [Fact]
    public void null_where_it_is_not_allowed_is_not_written()
    {
        var failure = Assert.Throws<DeedsException>(() => Json.Write(new NoteTaken(null!)));

        Assert.Equal("DEED0652", failure.Id);
        Assert.Contains("Text is null", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_stored_event_that_cannot_be_read_names_itself_and_the_member()
    {
        var failure = Assert.Throws<EventDataException>(() => ReadStored<NoteTaken>("""{"lines":[]}"""));

        Assert.Equal(("note.taken", 1, "text"), (failure.EventName, failure.SchemaVersion, failure.Member));
    }

    [Fact]
    public void system_text_json_reads_and_writes_through_the_codec()
    {
        var options = new JsonSerializerOptions { Converters = { new CodecJsonConverter<NoteTaken, NoteTaken>() } };
        var note = new NoteTaken("here") { Language = "de" };

        Assert.Equal(Json.Write(note), JsonSerializer.Serialize(note, options));
        Assert.Equal(note, JsonSerializer.Deserialize<NoteTaken>(Json.Write(note), options));
    }

    private static T ReadStored<T>(string json)
        where T : IEvent<T> =>
        T.Type.Read(new()
        {
            Stream = new("note-1"),
            Version = 1,
            Position = new(1),
            EventId = Guid.Empty,
            Name = T.Type.Name,
            SchemaVersion = T.Type.Version,
            RecordedAt = DateTimeOffset.UnixEpoch,
            Data = System.Text.Encoding.UTF8.GetBytes(json),
            MetadataJson = default,
        });

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Reverse().Select(static member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
