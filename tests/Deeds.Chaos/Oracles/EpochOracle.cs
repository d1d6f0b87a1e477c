using Deeds.Chaos.Evidence;

namespace Deeds.Chaos.Oracles;

/// <summary>One owner at a time: epochs follow one another, one has one owner, and only its process writes in it.</summary>
internal static class EpochOracle
{
    public static IEnumerable<string> Judge(RunEvidence evidence) =>
        evidence.Epochs.GroupBy(line => line.Processor).SelectMany(Judge);

    /// <summary>How often a processor came to another owner without having been given back.</summary>
    public static int TakeOvers(IEnumerable<EpochLine> epochs) =>
        epochs.GroupBy(line => line.Processor).Sum(lines => lines.Zip(lines.Skip(1)).Count(pair => pair.First.Owner is { } owner && pair.Second.Owner is { } next && next != owner));

    private static IEnumerable<string> Judge(IGrouping<string, EpochLine> processor)
    {
        EpochLine? before = null;
        var owners = new Dictionary<long, EpochLine>();
        foreach (var line in processor)
        {
            var place = $"{processor.Key}, note {line.Id}";
            if (line.Epoch < before?.Epoch)
                yield return $"interleaved epochs: {place} has epoch {line.Epoch} after {before.Epoch}";
            if (line.Position < before?.Position || (line.Position is null && before?.Position is not null))
                yield return $"position went back: {place} has {line.Position} after {before?.Position}";
            if (line.Owner is null && line.Position != before?.Position)
                yield return $"written by nobody: {place} moved to {line.Position} without an owner";
            if (line.Owner is not null && owners.TryAdd(line.Epoch, line) is false && owners[line.Epoch].Owner != line.Owner)
                yield return $"two owners: {place} has {line.Owner} in epoch {line.Epoch}, which is that of {owners[line.Epoch].Owner}";
            // Any process may declare what it handles; a step is its owner's alone.
            if (owners.TryGetValue(line.Epoch, out var first) && first.WrittenBy != line.WrittenBy && !line.IsAsFarAs(before))
                yield return $"written by another: {place} was written by {line.WrittenBy} in the epoch of {first.WrittenBy}";
            before = line;
        }
    }
}
