using Deeds.Storage;

namespace Deeds.Processors.Running;

/// <summary>Events to work off, and how long that may take.</summary>
/// <param name="Events">The events, in position order; at least one.</param>
internal sealed record PageOfWork(IReadOnlyList<StoredEvent> Events)
{
    /// <summary>How often the first event has been tried, this time included; the others are tried for the first time.</summary>
    public required int Attempt { get; init; }

    /// <summary>When the position is to be written, and the claim prolonged, before more is done.</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>Asks for an end after the event that is being worked on.</summary>
    public required CancellationToken Stopping { get; init; }

    /// <summary>Calls off the event that is being worked on: it has taken too long, and so has failed.</summary>
    public CancellationToken Overdue { get; init; }
}
