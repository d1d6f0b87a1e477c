using System.Text.Json;
using Deeds;

namespace Mistakes.Serialization.DEED0621;

[Module]
public static partial class ExampleModule;

internal static class Publishing
{
    public static string ToText(OrderPaid paid) => JsonSerializer.Serialize(paid); // DEED0621: 'OrderPaid' is written here with options that do not know its codec, so the JSON has another shape than the stored one.
}

internal static class Announcing
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = ShopModule.Definition.Json };

    public static string ToText(OrderPaid paid) => JsonSerializer.Serialize(paid, Options);
}
