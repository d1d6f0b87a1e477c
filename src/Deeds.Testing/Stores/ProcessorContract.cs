using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>A processor has one owner at a time, and what a step writes is written once or not at all.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class ProcessorContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const string Processor = "confirm-order";
    private const int Rivals = 8;

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private static readonly Position Tenth = new(10);

    private IProcessorStore Processors => Assert.IsType<IDrivableStore>(Store, exactMatch: false).Processors;

    [Fact]
    public async Task nobody_gets_a_processor_that_another_owner_drives()
    {
        var mine = await ClaimAsync("one", Long);

        Assert.Null(await Elsewhere().ClaimAsync(Processor, "two", Long, Cancellation));
        Assert.Equal(("one", null), (mine.Checkpoint.Owner, mine.Checkpoint.Position));
    }

    [Fact]
    public async Task who_does_not_look_at_metadata_reads_the_same_events_and_is_never_told_that_they_have_none()
    {
        await AppendAsync("order-1", Expectation.Any, Some.Event() with { Metadata = "{\"actor\": \"me\"}"u8.ToArray() });
        var whole = Assert.Single(await ReadAllAsync(EventFilter.All));

        var bare = Assert.Single(await ReadToEndAsync(((IDrivableStore)Store).ReadBareAfter(Position.Start, EventFilter.All)));

        if (bare.IsBare)
            Assert.Throws<DeedsException>(bare.ReadMetadata);
        else
            Assert.Equal("me", bare.ReadMetadata().Actor);
        Assert.Equal((whole.EventId, whole.Position, whole.RecordedAt), (bare.EventId, bare.Position, bare.RecordedAt));
        Assert.Equal(whole.Data, bare.Data, static (one, other) => one.Span.SequenceEqual(other.Span));
    }

    [Fact]
    public async Task an_owner_prolongs_its_claim_under_the_same_epoch()
    {
        var first = await ClaimAsync("one", Long);

        Assert.Equal(first.Epoch, (await ClaimAsync("one", Long)).Epoch);
    }

    [Fact]
    public async Task a_processor_that_was_given_back_is_free_at_once()
    {
        var mine = await ClaimAsync("one", Long);
        await Processors.ReleaseAsync(mine, Cancellation);

        var theirs = await Elsewhere().ClaimAsync(Processor, "two", Long, Cancellation);

        Assert.True(theirs?.Epoch > mine.Epoch);
    }

    [Fact]
    public async Task a_former_owner_writes_and_gives_back_nothing()
    {
        var former = await ClaimAsync("one", TimeSpan.Zero);
        var theirs = (await Elsewhere().ClaimAsync(Processor, "two", Long, Cancellation))!;

        Assert.Null(await Processors.CommitAsync(new(former, null, Tenth), Cancellation));
        await Processors.ReleaseAsync(former, Cancellation);

        Assert.Equal(("two", null), (await Processors.FindAsync(Processor, Cancellation)) is { } kept ? (kept.Owner, kept.Position) : default);
        Assert.NotNull(await Processors.CommitAsync(new(theirs, null, Tenth), Cancellation));
    }

    [Fact]
    public async Task an_owner_that_comes_back_after_another_is_a_new_owner()
    {
        var former = await ClaimAsync("one", TimeSpan.Zero);
        await Elsewhere().ClaimAsync(Processor, "two", TimeSpan.Zero, Cancellation);
        await ClaimAsync("one", Long);

        Assert.Null(await Processors.CommitAsync(new(former, null, Tenth), Cancellation));
    }

    [Fact]
    public async Task a_step_from_another_position_writes_nothing()
    {
        var claim = await ClaimAsync("one", Long);
        await Processors.CommitAsync(new(claim, null, Tenth), Cancellation);

        Assert.Null(await Processors.CommitAsync(new(claim, null, new(11)), Cancellation));
        Assert.Null(await Processors.CommitAsync(new(claim, new(9), new(11)), Cancellation));
        Assert.Equal(Tenth, (await Elsewhere().FindAsync(Processor, Cancellation))?.Position);
    }

    [Fact]
    public async Task of_many_who_want_a_processor_one_gets_it()
    {
        var claims = new ProcessorClaim?[Rivals];
        await Rounds.AtOnceAsync(Rivals, async rival => claims[rival] = await Elsewhere().ClaimAsync(Processor, $"rival {rival}", Long, Cancellation));

        Assert.Single(claims, claim => claim is not null);
    }

    [Fact]
    public async Task of_many_commits_of_one_step_one_is_written()
    {
        var claim = await ClaimAsync("one", Long);
        var commits = new ProcessorCheckpoint?[Rivals];
        await Rounds.AtOnceAsync(Rivals, async rival => commits[rival] = await Elsewhere().CommitAsync(new(claim, null, new(rival + 1)), Cancellation));

        var written = Assert.Single(commits, commit => commit is not null);
        Assert.Equal(written?.Position, (await Processors.FindAsync(Processor, Cancellation))?.Position);
    }

    [Fact]
    public async Task a_processor_nobody_ever_drove_is_unknown_and_may_be_paused()
    {
        Assert.Null(await Processors.FindAsync(Processor, Cancellation));

        await Processors.DirectAsync(Processor, ProcessorDirective.Pause, Cancellation);

        Assert.Equal(ProcessorMode.Paused, (await ClaimAsync("one", Long)).Checkpoint.Mode);
    }

    [Fact]
    public async Task progress_is_counted_and_dated_and_the_first_time_without_a_rest_is_kept()
    {
        var appended = await AppendAsync("order-1", Expectation.Any, Some.Event(), Some.Event());
        var claim = await ClaimAsync("one", Long);

        var atHole = await Processors.CommitAsync(new(claim, null, appended.Positions[0]) { EventsDone = 1, IsCaughtUp = true }, Cancellation);
        var atEnd = await Processors.CommitAsync(new(claim, appended.Positions[0], appended.Positions[1]) { EventsDone = 2, IsCaughtUp = true }, Cancellation);
        await AppendAsync("order-1", Expectation.Any, Some.Event());
        var kept = await Processors.CommitAsync(new(claim, appended.Positions[1], appended.Positions[1]), Cancellation);

        Assert.Equal((1L, null, true), (atHole?.EventsDone, atHole?.CaughtUpAt, atHole?.ProgressedAt is not null));
        Assert.Equal((3L, true, atEnd?.CaughtUpAt), (atEnd?.EventsDone, atEnd?.CaughtUpAt is not null, kept?.CaughtUpAt));
    }

    [Fact]
    public async Task every_processor_that_was_ever_claimed_or_directed_is_listed_by_name()
    {
        await ClaimAsync("one", Long);
        await Processors.DirectAsync("bill-order", ProcessorDirective.Pause, Cancellation);

        var all = await Elsewhere().ListAsync(Cancellation);

        Assert.Equal([("bill-order", ProcessorMode.Paused, null), (Processor, ProcessorMode.Running, "one")], all.Select(kept => (kept.Processor, kept.Mode, kept.Owner)));
    }

    private IProcessorStore Elsewhere() => ((IDrivableStore)World.Open()).Processors;

    private async Task<ProcessorClaim> ClaimAsync(string owner, TimeSpan term) =>
        Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, owner, term, Cancellation));
}
