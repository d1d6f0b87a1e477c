using System.Globalization;
using Npgsql;

namespace Deeds.Benchmarks.Measuring;

/// <summary>The CPU time of one PostgreSQL server's own processes, whatever else runs on the machine.</summary>
/// <remarks>Read from the operating system: Linux, same host. Elsewhere it is 0.</remarks>
internal sealed class ServerCpu(NpgsqlDataSource source)
{
    public async Task<ServerCpuTimes> ReadAsync()
    {
        var times = new Dictionary<int, double>();
        await using var command = source.CreateCommand("select pid from pg_stat_activity");
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (Seconds(reader.GetInt32(0)) is { } seconds)
                times[reader.GetInt32(0)] = seconds;
        }

        return new(times);
    }

    // The first number is nanoseconds on a CPU; the stat file beside it counts in hundredths of a second, too coarse for a slice.
    private static double? Seconds(int process)
    {
        try
        {
            return long.Parse(File.ReadAllText($"/proc/{process}/schedstat").Split(' ')[0], CultureInfo.InvariantCulture) / 1e9;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
