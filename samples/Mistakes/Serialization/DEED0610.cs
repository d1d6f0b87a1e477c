using System.Text.Json;
using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0610;

[Module]
public static partial class ExampleModule;

[Event("order.tagged")]
public partial record OrderTagged(string Tag)
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; init; } // DEED0610: 'Rest' has [JsonExtensionData], which generated codecs do not honour.
}

[Event("basket.tagged")]
public partial record BasketTagged(string Tag)
{
    public Dictionary<string, JsonElement>? Rest { get; init; }
}
