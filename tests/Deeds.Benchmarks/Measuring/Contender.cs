namespace Deeds.Benchmarks.Measuring;

/// <summary>One of the sides of a contest.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="RunAsync">Carries out that many operations.</param>
/// <param name="Batch">How many operations to ask for between two looks at the clock.</param>
internal sealed record Contender(string Name, Func<int, ValueTask> RunAsync, int Batch = 1)
{
    /// <summary>True when the operations never leave the thread, so that its own allocations are all there are.</summary>
    public bool StaysOnThread { get; private init; }

    /// <summary>True when there is nothing left to do after one batch, until <see cref="Prepare"/> is called again.</summary>
    public bool RunsOnce { get; init; }

    /// <summary>Called before each slice, outside the measurement.</summary>
    public Action Prepare { get; init; } = () => { };

    /// <summary>A side whose operation gives a value at once.</summary>
    public static Contender Of<T>(string name, Func<T> operation, int batch)
    {
        var kept = default(T);
        return new(name, Run, batch) { StaysOnThread = true };

        // The last value outlives the loop, so that no call of it is for nothing.
        ValueTask Run(int operations)
        {
            for (var i = 0; i < operations; i++)
                kept = operation();
            GC.KeepAlive(kept);
            return ValueTask.CompletedTask;
        }
    }
}
