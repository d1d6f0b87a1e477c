using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Tests.Projections.Rebuilding;

public sealed class RebuildProgressTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly ProcessorCheckpoint Filling = new("orders__rebuild") { Position = new(250), EventsDone = 50, Owner = "one", RebuildStartedAt = Start, ProgressedAt = Start.AddSeconds(10) };

    [Fact]
    public void what_is_left_is_estimated_from_what_is_done()
    {
        var progress = At(11, Filling);

        Assert.Equal((0.25, 200L, 5d, TimeSpan.FromSeconds(30)), (progress.Part, progress.EventsEstimated, progress.EventsPerSecond, progress.Remaining));
        Assert.Equal("The rebuild of orders stands at 250 of 1000, 50 event(s) done of about 200, 5/s; about 00:00:30 to go.", progress.ToString());
    }

    [Fact]
    public void nothing_is_guessed_before_the_first_step()
    {
        var progress = At(1, Filling with { Position = null, EventsDone = 0, ProgressedAt = null });

        Assert.Equal((0d, null, 0d, null), (progress.Part, progress.EventsEstimated, progress.EventsPerSecond, progress.Remaining));
        Assert.EndsWith("how long it will take is not known yet.", progress.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, "it has written no step since 2026-03-01T09:00:10.0000000+00:00: one drives it.")]
    [InlineData(true, true, "it waits for server process 4711 (shop, idle in transaction).")]
    [InlineData(false, true, "nobody drives it. Start a host, or call CatchUpAsync.")]
    public void a_stalled_one_says_since_when_and_why(bool isDriven, bool isHeld, string why)
    {
        var progress = At(60, Filling) with { IsDriven = isDriven, HeldBy = isHeld ? new() { ServerProcess = 4711, Application = "shop", State = "idle in transaction" } : null };

        Assert.Equal(RebuildState.Stalled, progress.State);
        Assert.EndsWith(why, progress.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void one_that_has_caught_up_and_rests_is_not_stalled()
    {
        var progress = At(3_600, Filling with { CaughtUpAt = Start.AddSeconds(10) });

        Assert.Equal((RebuildState.CaughtUp, 50L, TimeSpan.Zero), (progress.State, progress.EventsEstimated, progress.Remaining));
    }

    private static RebuildProgress At(int seconds, ProcessorCheckpoint checkpoint) => new("orders", checkpoint) { AsOf = Start.AddSeconds(seconds), Head = new Position(1_000), IsDriven = true };
}
