using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Testing.Stores;

/// <summary>One look at the store tells how processors stand, and what waits for each.</summary>
/// <typeparam name="TStore">How to make and open the store, which must be an <see cref="IDrivableStore"/>.</typeparam>
public abstract class ProcessorSurveyContract<TStore> : EventStoreContract<TStore>
    where TStore : class, IStoreUnderTest<TStore>
{
    private const string Processor = "confirm-order";

    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private IProcessorStore Processors => Assert.IsType<IDrivableStore>(Store, exactMatch: false).Processors;

    [Fact]
    public async Task what_was_ever_appended_tells_a_position_that_is_of_another_store()
    {
        var empty = await SurveyAsync(EventFilter.All);
        var last = (await AppendAsync("order-1", Expectation.Any, Some.Event())).Positions[^1];

        var one = await SurveyAsync(EventFilter.All);

        Assert.Equal((Position.Start, Position.Start), (empty.Highest, empty.Drawn));
        Assert.Equal((last, last), (one.Highest, one.Drawn));
    }

    [Fact]
    public async Task a_processor_nobody_has_driven_stands_at_the_beginning()
    {
        var stands = await StandingAsync(EventFilter.All);

        Assert.Equal(new ProcessorStanding(new ProcessorCheckpoint(Processor)), stands);
    }

    [Fact]
    public async Task what_waits_is_counted_after_the_position_and_by_what_is_asked_for()
    {
        var appended = await AppendAsync("order-1", Expectation.Any, Some.Event("wanted"), Some.Event("wanted"), Some.Event("other"), Some.Event("wanted") with { RecordedAt = Some.Time.AddHours(1) }, Some.Event("wanted"));
        await Processors.CommitAsync(new(await ClaimAsync(Long), null, appended.Positions[1]), Cancellation);

        var stands = await StandingAsync(EventFilter.Named("wanted"));

        Assert.Equal((2, false, appended.Positions[3], Some.Time.AddHours(1)), (stands.Waiting, stands.HasMore, stands.FirstWaiting, stands.FirstRecordedAt));
        Assert.Equal(appended.Positions[1], stands.Checkpoint.Position);
    }

    [Fact]
    public async Task a_category_is_asked_for_as_well()
    {
        await AppendAsync("order-1", Expectation.Any, Some.Event());
        var bill = await AppendAsync("bill-1", Expectation.Any, Some.Event());

        var stands = await StandingAsync(EventFilter.InCategory("bill"));

        Assert.Equal((1, bill.Positions[0]), (stands.Waiting, stands.FirstWaiting));
    }

    [Fact]
    public async Task no_more_events_are_looked_at_than_asked_for()
    {
        await AppendAsync("order-1", Expectation.Any, Some.Event("other"), Some.Event("other"), Some.Event("wanted"));

        var near = await StandingAsync(EventFilter.Named("wanted"), limit: 2);
        var far = await StandingAsync(EventFilter.Named("wanted"), limit: 3);

        Assert.Equal((0, true, null), (near.Waiting, near.HasMore, near.FirstWaiting));
        Assert.Equal((1, false), (far.Waiting, far.HasMore));
    }

    [Fact]
    public async Task the_end_of_a_claim_is_told_also_after_it_was_given_back()
    {
        var claim = await ClaimAsync(Long);

        var held = await SurveyAsync(EventFilter.All);
        await Processors.ReleaseAsync(claim, Cancellation);
        var free = await SurveyAsync(EventFilter.All);

        Assert.True(held.Standings[0].ClaimedUntil > held.TakenAt);
        Assert.Equal((held.Standings[0].ClaimedUntil, null), (free.Standings[0].ClaimedUntil, free.Standings[0].Checkpoint.Owner));
    }

    [Fact]
    public async Task processors_are_told_of_in_the_order_of_the_asking_with_the_highest_position()
    {
        var appended = await AppendAsync("order-1", Expectation.Any, Some.Event(), Some.Event());
        await ClaimAsync(Long);

        var survey = await Processors.SurveyAsync([new("zebra", EventFilter.All), new(Processor, EventFilter.All), new("ant", EventFilter.All)], cancellationToken: Cancellation);

        Assert.Equal(["zebra", Processor, "ant"], survey.Standings.Select(standing => standing.Checkpoint.Processor));
        Assert.Equal(appended.Positions[1], survey.Highest);
    }

    private async Task<ProcessorClaim> ClaimAsync(TimeSpan term) => Assert.IsType<ProcessorClaim>(await Processors.ClaimAsync(Processor, "one", term, Cancellation));

    private async Task<ProcessorSurvey> SurveyAsync(EventFilter filter, int limit = 1_000) =>
        await ((IDrivableStore)World.Open()).Processors.SurveyAsync([new(Processor, filter)], limit, Cancellation);

    private async Task<ProcessorStanding> StandingAsync(EventFilter filter, int limit = 1_000) => Assert.Single((await SurveyAsync(filter, limit)).Standings);
}
