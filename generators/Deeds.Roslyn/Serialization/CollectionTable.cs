namespace Deeds.Roslyn.Serialization;

/// <summary>The collections codecs exist for, by metadata name; a second type argument makes it a dictionary.</summary>
public static class CollectionTable
{
    public const string Array = Runtime + "ArrayCodec";

    private const string Runtime = "global::Deeds.Serialization.Collections.";

    private static readonly Dictionary<string, string> Collections = new(StringComparer.Ordinal)
    {
        ["System.Collections.Generic.List`1"] = "ListCodec",
        ["System.Collections.Generic.IList`1"] = "ListCodec",
        ["System.Collections.Generic.IReadOnlyList`1"] = "ListCodec",
        ["System.Collections.Generic.ICollection`1"] = "ListCodec",
        ["System.Collections.Generic.IReadOnlyCollection`1"] = "ListCodec",
        ["System.Collections.Generic.IEnumerable`1"] = "ListCodec",
        ["System.Collections.Generic.HashSet`1"] = "SetCodec",
        ["System.Collections.Generic.ISet`1"] = "SetCodec",
        ["System.Collections.Generic.IReadOnlySet`1"] = "SetCodec",
        ["System.Collections.Generic.SortedSet`1"] = "SortedSetCodec",
        ["System.Collections.Frozen.FrozenSet`1"] = "FrozenSetCodec",
        ["System.Collections.Immutable.ImmutableArray`1"] = "ImmutableArrayCodec",
        ["System.Collections.Immutable.ImmutableList`1"] = "ImmutableListCodec",
        ["System.Collections.Immutable.IImmutableList`1"] = "ImmutableListCodec",
        ["System.Collections.Immutable.ImmutableHashSet`1"] = "ImmutableSetCodec",
        ["System.Collections.Immutable.IImmutableSet`1"] = "ImmutableSetCodec",
        ["System.Collections.Immutable.ImmutableSortedSet`1"] = "ImmutableSortedSetCodec",
        ["System.Collections.Generic.Dictionary`2"] = "DictionaryCodec",
        ["System.Collections.Generic.IDictionary`2"] = "DictionaryCodec",
        ["System.Collections.Generic.IReadOnlyDictionary`2"] = "DictionaryCodec",
        ["System.Collections.Generic.SortedDictionary`2"] = "SortedDictionaryCodec",
        ["System.Collections.Frozen.FrozenDictionary`2"] = "FrozenDictionaryCodec",
        ["System.Collections.Immutable.ImmutableDictionary`2"] = "ImmutableDictionaryCodec",
        ["System.Collections.Immutable.IImmutableDictionary`2"] = "ImmutableDictionaryCodec",
        ["System.Collections.Immutable.ImmutableSortedDictionary`2"] = "ImmutableSortedDictionaryCodec",
    };

    public static string? Find(string metadataName) => Collections.TryGetValue(metadataName, out var codec) ? Runtime + codec : null;
}
