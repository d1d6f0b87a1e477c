using System.Collections.Concurrent;
using System.Globalization;
using Npgsql;

namespace Deeds.Postgres.Processors;

/// <summary>How long a worker's transaction may last or rest: half its claim, so that a paused owner's locks are gone before the next one comes; and a quarter for each wait.</summary>
internal sealed class WorkerLimits
{
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<string, TimeSpan> _terms = new(StringComparer.Ordinal);

    public void Remember(string processor, TimeSpan term) => _terms[processor] = term;

    /// <summary>The first statement of a worker's transaction.</summary>
    public NpgsqlBatchCommand Command(string processor, bool flushes)
    {
        var half = _terms.GetValueOrDefault(processor, Unknown) / 2;
        half = half > Least ? half : Least;
        return new(ProcessorSql.Limit(flushes)) { Parameters = { Milliseconds(half), Milliseconds(half / 2) } };
    }

    private static NpgsqlParameter<string> Milliseconds(TimeSpan time) =>
        new() { TypedValue = Math.Min(time.TotalMilliseconds, int.MaxValue).ToString("F0", CultureInfo.InvariantCulture) };
}
