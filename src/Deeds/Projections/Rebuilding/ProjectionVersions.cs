using System.Globalization;
using Deeds.Storage.Processors;

namespace Deeds.Projections.Rebuilding;

/// <summary>Finds the versions of a projection by the names of their processors.</summary>
internal static class ProjectionVersions
{
    /// <summary>The newest version that any deployment has begun; 0 for none.</summary>
    public static int NewestOf(ProjectionType type, IReadOnlyList<ProcessorCheckpoint> known) =>
        known.Select(checkpoint => VersionOf(checkpoint.Processor, type.DeclaredName)).DefaultIfEmpty().Max();

    private static int VersionOf(string processor, string declared)
    {
        if (processor == declared)
            return 1;
        var prefix = $"{declared}_v";
        return processor.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(processor.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;
    }
}
