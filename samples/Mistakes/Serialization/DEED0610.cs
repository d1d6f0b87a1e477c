using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0610;

[Module]
public static partial class ExampleModule;

[Event("order.numbered")]
public partial record OrderNumbered(string Series)
{
    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public long Number { get; init; } // DEED0610: 'Number' has [JsonNumberHandling], which generated codecs do not honour.
}

[Event("basket.numbered")]
public partial record BasketNumbered(string Series, string Number);
