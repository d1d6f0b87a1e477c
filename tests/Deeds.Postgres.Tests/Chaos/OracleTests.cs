using Deeds.Chaos.Evidence;
using Deeds.Chaos.Oracles;

namespace Deeds.Postgres.Tests.Chaos;

/// <summary>The oracle names everything that may go wrong: each is done to evidence of a run in which all went well.</summary>
public sealed class OracleTests
{
    private readonly RunEvidence _healthy = SomeEvidence.Healthy();

    [Fact]
    public void nothing_is_said_of_a_run_in_which_all_went_well() => Assert.Empty(Oracle.Judge(_healthy));

    [Fact]
    public void an_accepted_event_that_is_not_stored_is_a_lost_append() =>
        Says("lost append: 0/25", _healthy with { Told = [.. _healthy.Told, new(true, 0, 25, 25)] });

    [Fact]
    public void an_event_that_was_rolled_back_and_is_stored_is_an_undead_append() =>
        Says("undead append: 0/24", _healthy with { Told = [new(true, 0, 1, 23), new(false, 0, 24, 24)] });

    [Fact]
    public void an_event_that_nobody_was_told_of_is_an_unexplained_append() =>
        Says("unexplained append: 0/24", _healthy with { Told = [new(true, 0, 1, 23)] });

    [Fact]
    public void an_event_stored_twice_is_a_doubled_append() =>
        Says("doubled append: tally.added 0/24", WithFact(_healthy.Facts[^1] with { EventId = Guid.Empty, Version = _healthy.Facts[^1].Version + 1 }));

    [Fact]
    public void a_stream_with_a_hole_is_torn() =>
        Says("torn stream: tally.added 0/24", _healthy with { Facts = [.. _healthy.Facts.SkipLast(1), _healthy.Facts[^1] with { Version = 99 }] });

    [Fact]
    public void an_event_that_was_never_emitted_is_a_lost_emission() =>
        Says("lost emission: no tally.echoed came of tally.added 0/20", _healthy with { Facts = [.. _healthy.Facts.Where(fact => fact is not { Name: "tally.echoed", Number: 20 })] });

    [Fact]
    public void an_event_that_was_emitted_twice_is_a_doubled_emission() =>
        Says("doubled emission: tally.noted came 2 times", WithFact(Emitted("tally.noted") with { EventId = Guid.Empty }));

    [Fact]
    public void an_event_with_another_cause_is_an_unasked_emission() =>
        Says("unasked emission: tally.echoed", WithFact(Emitted("tally.echoed") with { EventId = Guid.Empty, Cause = Guid.Empty }));

    [Fact]
    public void an_event_emitted_to_another_stream_is_a_strayed_emission() =>
        Says("strayed emission: tally.echoed", _healthy with { Facts = [.. _healthy.Facts.Select(fact => fact.Name == "tally.echoed" ? fact with { Stream = "tally-9" } : fact)] });

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void a_handling_that_a_row_counts_twice_or_not_at_all_is_a_wrong_row(int events) =>
        Says("wrong row: writers", _healthy with { Writers = [_healthy.Writers[0] with { Events = _healthy.Writers[0].Events + events }] });

    [Fact]
    public void events_folded_in_another_order_are_a_wrong_row()
    {
        var facts = _healthy.Facts.ToList();
        (facts[0], facts[^2]) = (facts[^2], facts[0]);

        Says("wrong row: tallies", _healthy with { Tallies = [.. ProjectionOracle.Tallies(facts).Values] });
    }

    [Fact]
    public void a_row_that_is_not_there_is_a_wrong_row() =>
        Says("wrong row: tallies has none", _healthy with { Tallies = [.. _healthy.Tallies.Skip(1)] });

    [Fact]
    public void an_event_that_was_begun_and_never_done_is_a_lost_delivery() =>
        Says("lost delivery: tally.added 0/24", _healthy with { Deliveries = [.. _healthy.Deliveries.SkipLast(1)] });

    [Fact]
    public void what_was_delivered_and_is_not_stored_is_a_phantom_delivery() =>
        Says($"phantom delivery: {Guid.Empty}", WithDelivery(_healthy.Deliveries[^1] with { EventId = Guid.Empty, Key = "" }));

    [Fact]
    public void an_event_delivered_again_under_the_same_key_is_as_promised() =>
        Assert.Empty(Oracle.Judge(WithDelivery(_healthy.Deliveries[0] with { Attempt = 2 })));

    [Fact]
    public void an_event_delivered_again_under_another_key_has_changed_it() =>
        Says("changed key: ", WithDelivery(_healthy.Deliveries[0] with { Key = "outside/another" }));

    [Fact]
    public void events_that_share_a_key_are_named() =>
        Says("shared key: ", _healthy with { Deliveries = [.. _healthy.Deliveries.Select(line => line with { Key = "outside" })] });

    [Fact]
    public void an_event_delivered_before_the_one_ahead_of_it_was_done_is_reordered()
    {
        var lines = _healthy.Deliveries.Where(line => line is not { Stream: "tally-0", Version: 3, IsDone: true });

        Says("reordered delivery: tally-0 4 was delivered when only 2", _healthy with { Deliveries = [.. lines, .. _healthy.Deliveries.Where(line => line is { Stream: "tally-0", Version: 3 })] });
    }

    [Fact]
    public void an_epoch_that_comes_back_is_interleaved() => SaysOfEpochs("interleaved epochs: echo, note 6", line => line with { Epoch = 2, Owner = "two", WrittenBy = "worker-two" });

    [Fact]
    public void two_owners_of_one_epoch_are_named() => SaysOfEpochs("two owners: echo, note 6 has two in epoch 3", line => line with { Owner = "two" });

    [Fact]
    public void a_former_owner_that_writes_in_the_epoch_of_the_next_is_named() => SaysOfEpochs("written by another: echo, note 6", line => line with { WrittenBy = "worker-two", Position = 10 });

    [Fact]
    public void another_process_may_declare_what_it_handles() =>
        Assert.Empty(Oracle.Judge(_healthy with { Epochs = [.. _healthy.Epochs, _healthy.Epochs[^1] with { Id = 6, WrittenBy = "worker-two" }] }));

    [Fact]
    public void a_position_that_goes_back_is_named() => SaysOfEpochs("position went back: echo, note 6", line => line with { Position = 8 });

    [Fact]
    public void a_step_without_an_owner_is_named() => SaysOfEpochs("written by nobody: echo, note 6", line => line with { Position = 10, Owner = null });

    private static void Says(string finding, RunEvidence evidence) =>
        Assert.Contains(Oracle.Judge(evidence), found => found.StartsWith(finding, StringComparison.Ordinal));

    private void SaysOfEpochs(string finding, Func<EpochLine, EpochLine> next) =>
        Says(finding, _healthy with { Epochs = [.. _healthy.Epochs, next(_healthy.Epochs[^1]) with { Id = 6 }] });

    private StoredFact Emitted(string name) => _healthy.Facts.First(fact => fact.Name == name);

    private RunEvidence WithFact(StoredFact fact) => _healthy with { Facts = [.. _healthy.Facts, fact] };

    private RunEvidence WithDelivery(DeliveryLine line) => _healthy with { Deliveries = [.. _healthy.Deliveries, line] };
}
