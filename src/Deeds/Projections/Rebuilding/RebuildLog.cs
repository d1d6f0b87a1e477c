using Microsoft.Extensions.Logging;

namespace Deeds.Projections.Rebuilding;

/// <summary>What rebuilds log; never a payload.</summary>
internal static partial class RebuildLog
{
    [LoggerMessage(520, LogLevel.Information, "The rebuild of {Projection} was started: a table beside the live one is filled.")]
    public static partial void Started(ILogger logger, string projection);

    [LoggerMessage(521, LogLevel.Information, "The rebuild of {Projection} is live now; the former table is kept as {Kept}.")]
    public static partial void Swapped(ILogger logger, string projection, string kept);

    [LoggerMessage(522, LogLevel.Information, "The rebuild of {Projection} was aborted; its table is gone.")]
    public static partial void Aborted(ILogger logger, string projection);

    [LoggerMessage(523, LogLevel.Warning, "{Projection} was rolled back to its former table and catches up; the rebuilt one is kept as {Kept}.")]
    public static partial void RolledBack(ILogger logger, string projection, string kept);

    [LoggerMessage(524, LogLevel.Information, "The table {Table} was dropped.")]
    public static partial void Dropped(ILogger logger, string table);

    [LoggerMessage(525, LogLevel.Warning, "{Progress}")]
    public static partial void Stalled(ILogger logger, RebuildProgress progress);

    [LoggerMessage(527, LogLevel.Warning, "Projection {Projection} is declared here in version {Version}, and another deployment has begun version {Newer}. This process goes on with its own table.")]
    public static partial void IsOlder(ILogger logger, string projection, int version, int newer);

    [LoggerMessage(526, LogLevel.Error, "Rebuilds cannot be looked for; the next look is in {Wait}.")]
    public static partial void NotLooked(ILogger logger, TimeSpan wait, Exception problem);
}
