using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Tests.Projections;

/// <summary>Who reads a new version too early learns how far it is, what holds it up, and what to do.</summary>
public sealed class ProjectionNotReadyTests
{
    private static readonly ProcessorCheckpoint Begun = new("orders_v2") { Owner = "one", Position = new(40), EventsDone = 25 };

    private static readonly ProcessorFailure Failure = new() { EventId = Guid.Empty, EventName = "order.placed", Stream = "order-1", Position = new(41), Cause = "IOException: no", Attempts = 2, Since = DateTimeOffset.UnixEpoch };

    [Fact]
    public void one_that_has_not_begun_says_who_has_to_do_what() => Tells(null,
        "it has not begun; somebody has to drive it, and where it does not begin by itself, to call ProcessorControl.ResumeAsync.");

    [Fact]
    public void one_that_is_being_filled_says_how_far_it_is() => Tells(Begun, "it stands at 40 of 90, 25 event(s) done.");

    [Fact]
    public void one_that_is_paused_says_so() => Tells(Begun with { Mode = ProcessorMode.Paused }, "it is paused at 40 of 90.");

    [Fact]
    public void one_that_is_held_up_names_the_event_and_the_cause() => Tells(Begun with { Failure = Failure }, $"it is held up at 40 of 90: {Failure}");

    private static void Tells(ProcessorCheckpoint? checkpoint, string progress) => Assert.Equal(
        $"DEED0595: orders_v2 has not caught up for the first time: {progress} Wait for it with IProjectionReader.WaitForAsync, or read the rows that are there with ConfigureProcessor(\"orders_v2\", options => options with {{ MayReadUnfinished = true }}).",
        new ProjectionNotReadyException("orders_v2", checkpoint, new(90)).Message);
}
