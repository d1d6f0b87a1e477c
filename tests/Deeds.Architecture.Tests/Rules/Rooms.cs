namespace Deeds.Architecture.Tests.Rules;

/// <summary>Which room has which hundred of ids.</summary>
internal static class Rooms
{
    private static readonly Dictionary<int, string[]> Blocks = new()
    {
        [0] = ["Deeds.Setup"],
        [1] = ["Deeds.Aggregates"],
        [2] = ["Deeds.Events"],
        [3] = ["Deeds.Versions"],
        [4] = ["Deeds.Commands"],
        [5] = ["Deeds.Reactors", "Deeds.Projections"],
        [6] = ["Deeds.Serialization"],
        [7] = ["Deeds.Modules"],
        [8] = ["Deeds.Storage"],
    };

    public static IEnumerable<string> InBlock(int block) => Blocks.TryGetValue(block, out var rooms) ? rooms : [];
}
