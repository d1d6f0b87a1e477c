using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0620;

[Module]
public static partial class ExampleModule;

[JsonSerializable(typeof(OrderPaid))] // DEED0620: JSON context 'ShopJson' writes 'OrderPaid' in a shape of its own, and Deeds stores another.
internal partial class ShopJson : JsonSerializerContext;

public record Price(decimal Amount, string Currency);

[JsonSerializable(typeof(Price))]
internal partial class PriceJson : JsonSerializerContext;
