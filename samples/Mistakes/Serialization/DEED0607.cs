using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0607;

[Module]
public static partial class ExampleModule;

[Event("parcel.labelled")]
public partial record ParcelLabelled(string Text) // DEED0607: 'ParcelLabelled' stores both 'Text' and 'Caption' under the name "text".
{
    [JsonPropertyName("text")]
    public string Caption { get; init; } = "";
}

[Event("letter.labelled")]
public partial record LetterLabelled(string Text)
{
    [JsonPropertyName("caption")]
    public string Headline { get; init; } = "";
}
