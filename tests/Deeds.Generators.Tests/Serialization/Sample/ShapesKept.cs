using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Deeds.Generators.Tests.Serialization.Sample;

/// <summary>An event with about everything an event may hold.</summary>
[Event("shapes.kept")]
public sealed partial record ShapesKept(
    Guid Id,
    string Text,
    string? Note,
    Scalars Scalars,
    Weekday Day,
    Access Access,
    int? Count,
    Weekday? OtherDay,
    DateTimeOffset? At,
    IReadOnlyList<Line> Lines,
    int[][] Grid,
    ImmutableArray<string?> Tags,
    HashSet<int> Numbers,
    Dictionary<string, decimal> Prices,
    IReadOnlyDictionary<Weekday, Line> ByDay,
    Dictionary<DateOnly, List<int?>> ByDate,
    Node Tree,
    Payment Payment,
    Payment? Refund,
    Page<Line> Page,
    Page<string?> Words,
    byte[] Data,
    [property: JsonPropertyName("renamed-ü")] string Name)
{
    public required string Author { get; init; }

    public string Language { get; init; } = "en";

    [JsonIgnore]
    public int Length => Text.Length;

    public int Total => Lines.Sum(static line => line.Quantity);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Comment { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Discount { get; init; }

    [JsonConverter(typeof(ReversedTextConverter))]
    public string Reversed { get; init; } = "";
}
