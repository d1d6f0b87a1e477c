using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>What of a page is worked off; the rest is parked behind earlier events of its streams.</summary>
internal sealed class PageShare : IShare
{
    private readonly ProcessorClaim _claim;
    private readonly Position _from;
    private readonly EventPage _page;
    private readonly List<int>? _places;
    private readonly int _count;

    /// <param name="claim">The claim the page was read under.</param>
    /// <param name="from">The position it was read after.</param>
    /// <param name="page">The page.</param>
    /// <param name="parked">The streams that are parked.</param>
    public PageShare(ProcessorClaim claim, Position from, EventPage page, ParkedStreams parked)
    {
        _claim = claim;
        _from = from;
        _page = page;
        _places = parked.AreNone ? null : [.. Enumerable.Range(0, page.Events.Count).Where(place => !parked.Hold(page.Events[place].Stream))];
        _count = _places?.Count ?? page.Events.Count;
    }

    /// <summary>The most events to work off.</summary>
    public required int Limit { get; init; }

    public required FailurePolicy Policy { get; init; }

    public IReadOnlyList<StoredEvent> Events => field ??= _places is null
        ? _count <= Limit ? _page.Events : [.. _page.Events.Take(Limit)]
        : [.. _places.Take(Limit).Select(place => _page.Events[place])];

    public ProcessorFailure? LastFailure => _claim.Checkpoint.Failure;

    public ProcessorCommit Commit(int done)
    {
        var end = done == _count ? _page.Events.Count : _places?[done] ?? done;
        var to = end == _page.Events.Count ? _page.Through : end > 0 ? _page.Events[end - 1].Position : _from;
        return new(_claim, _claim.Checkpoint.Position, to)
        {
            Parks = _places is null ? [] : [.. Held(end).Select(ParkedEvent.Of)],
            IsCaughtUp = _page.IsLast && end == _page.Events.Count,
        };
    }

    public ProcessorCommit Failed(ProcessorCommit done, StoredEvent failed, ProcessorFailure failure) =>
        failure.RetryAt is null && Policy.Parks
            ? done with { To = failed.Position, Parks = [.. done.Parks, ParkedEvent.Of(failed)], ParkedFor = failure }
            : done with { Failure = failure, Stops = failure.RetryAt is null };

    private IEnumerable<StoredEvent> Held(int end) => Enumerable.Range(0, end).Except(_places!).Select(place => _page.Events[place]);
}
