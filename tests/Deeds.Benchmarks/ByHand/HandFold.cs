using System.Text.Json;
using Deeds.Benchmarks.Domain;
using Deeds.Storage;

namespace Deeds.Benchmarks.ByHand;

/// <summary>The fold as one would write it: a switch over names and System.Text.Json, source-generated.</summary>
internal static class HandFold
{
    public static Order Apply(Order state, StoredEvent stored) => stored.Name switch
    {
        "order.placed" => state.Apply(JsonSerializer.Deserialize(stored.Data.Span, OrderJson.Default.OrderPlaced)!),
        "order.line-added" => state.Apply(JsonSerializer.Deserialize(stored.Data.Span, OrderJson.Default.LineAdded)!),
        "order.line-counted" => state.Apply(JsonSerializer.Deserialize(stored.Data.Span, OrderJson.Default.LineCounted)!),
        _ => throw new InvalidOperationException($"Order does not know {stored.Name}."),
    };
}
