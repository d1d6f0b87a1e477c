using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Deeds.Postgres.Tests;

/// <summary>Looks again and again until a test sees what it waits for; when that never comes, it fails and says what it saw last.</summary>
internal static class Eventually
{
    /// <summary>No assertion of speed: whoever waits longer than this waits for ever, and is to fail instead of holding up the run.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<T> SeesAsync<T>(Func<Task<T>> look, Func<T, bool> isSeen, [CallerArgumentExpression(nameof(isSeen))] string wanted = "")
    {
        var began = Stopwatch.GetTimestamp();
        while (true)
        {
            var seen = await look();
            if (isSeen(seen))
                return seen;
            if (Stopwatch.GetElapsedTime(began) > Patience)
                throw new TimeoutException($"Looked for {Patience} for {wanted}, and saw last: {Text(seen)}");
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static string Text<T>(T seen) => seen is IEnumerable many and not string ? $"[{string.Join(", ", many.Cast<object?>())}]" : $"{seen}";
}
