using System.Data.Common;
using Deeds.Storage;

namespace Deeds.Postgres.Appending;

/// <summary>Reads what an append statement returns: the positions and versions given, or nothing when the gate was shut.</summary>
internal static class AppendRows
{
    public static async ValueTask<AppendedStream?> ReadAsync(DbDataReader reader, StreamAppend append)
    {
        if (!await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false))
            return null;

        var positions = new Position[append.Events.Count];
        var firstVersion = reader.GetInt32(1);
        positions[0] = new(reader.GetInt64(0));
        for (var i = 1; await reader.ReadAsync(CancellationToken.None).ConfigureAwait(false); i++)
            positions[i] = new(reader.GetInt64(0));
        return new(append.Stream, firstVersion, positions);
    }
}
