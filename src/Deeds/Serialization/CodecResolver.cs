using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Deeds.Serialization;

/// <summary>Tells System.Text.Json the shapes of a module's types; belongs first in a resolver chain.</summary>
/// <example><code>options.TypeInfoResolverChain.Insert(0, SubscriptionsModule.Definition.Json);</code></example>
/// <param name="shapes">The types and their codecs, each type once.</param>
public sealed class CodecResolver(IReadOnlyList<JsonShape> shapes) : IJsonTypeInfoResolver
{
    private readonly FrozenDictionary<Type, JsonShape> _byType = shapes.ToFrozenDictionary(shape => shape.Type);

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _byType.TryGetValue(type, out var shape) ? shape.Describe(options) : null;
}
