namespace Deeds.Storage;

/// <summary>An append that may or may not have been committed: the connection broke after it was sent.</summary>
/// <remarks>
/// Never append again blindly. Ask <see cref="IEventStore.FindAsync"/> for the event ids first;
/// the command gateway does so by itself and answers <see cref="CommandResult.OutcomeUnknown"/> only when it cannot find out.
/// </remarks>
/// <param name="streams">The streams that were appended to.</param>
/// <param name="innerException">What broke.</param>
public sealed class OutcomeUnknownException(IReadOnlyList<StreamId> streams, Exception innerException)
    : DeedsException("DEED0805", $"The outcome of the append to {string.Join(", ", streams)} is unknown: the connection broke after it was sent. Look the event ids up before appending again.", innerException)
{
    /// <summary>The streams that were appended to.</summary>
    public IReadOnlyList<StreamId> Streams { get; } = streams;
}
