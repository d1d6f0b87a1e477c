namespace Deeds.Storage;

/// <summary>What came of an append: appended, refused, duplicate or vetoed.</summary>
public abstract record AppendResult
{
    private protected AppendResult()
    {
    }

    /// <summary>Everything is committed and readable.</summary>
    /// <param name="Streams">What each stream got, in the order asked.</param>
    public sealed record Appended(IReadOnlyList<AppendedStream> Streams) : AppendResult
    {
        /// <summary>The version of the first stream after the append.</summary>
        public int Version => Streams[0].Version;

        /// <summary>The highest position given.</summary>
        public Position Position => Streams.Max(stream => stream.Positions[^1]);
    }

    /// <summary>Nothing was stored: a stream was not as expected.</summary>
    /// <remarks>Checked before event ids are: a repeated append with an exact expectation is refused, not a duplicate.</remarks>
    /// <param name="Stream">The first stream, in the order asked, that was otherwise.</param>
    /// <param name="Expected">What was expected of it.</param>
    /// <param name="ActualVersion">Its version; 0 when it does not exist.</param>
    public sealed record Refused(StreamId Stream, Expectation Expected, int ActualVersion) : AppendResult;

    /// <summary>Nothing was stored: some of the event ids are in the store already.</summary>
    /// <param name="EventIds">The ids that are.</param>
    public sealed record Duplicate(IReadOnlyList<Guid> EventIds) : AppendResult;

    /// <summary>Nothing was stored: work inside the transaction refused it.</summary>
    /// <param name="Veto">Who refused it, and why.</param>
    public sealed record Vetoed(AppendVeto Veto) : AppendResult;
}
