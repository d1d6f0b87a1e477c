using System.Text.Json;
using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0608;

[Module]
public static partial class ExampleModule;

public class CentsConverter;

[Event("order.priced")]
public partial record OrderPriced([property: JsonConverter(typeof(CentsConverter))] decimal Price); // DEED0608: Converter 'CentsConverter' of 'OrderPriced.Price' cannot be called directly.

public class PenceConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetInt64() / 100m;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue((long)(value * 100));
}

[Event("basket.priced")]
public partial record BasketPriced([property: JsonConverter(typeof(PenceConverter))] decimal Price);
