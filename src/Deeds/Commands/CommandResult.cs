namespace Deeds;

/// <summary>What came of a command: one of eight outcomes, each a value.</summary>
/// <remarks>A closed set. Idea: every command ends in success events, failure events or an explicit noop, never in silence.</remarks>
public abstract record CommandResult
{
    private protected CommandResult()
    {
    }

    /// <summary>The events are recorded.</summary>
    /// <param name="Events">The recorded events, in order.</param>
    /// <param name="Version">The stream's version after them.</param>
    /// <param name="Position">The position of the last of them.</param>
    public sealed record Accepted(IReadOnlyList<RecordedEvent> Events, int Version, Position Position) : CommandResult
    {
        /// <summary>True when an earlier run of the same command id had recorded them, and this run added none.</summary>
        public bool IsDuplicate { get; init; }
    }

    /// <summary>What was asked for is so already; no event was recorded.</summary>
    /// <param name="Rule">The stable name of the rule that spoke.</param>
    public sealed record Noop(string Rule) : CommandResult;

    /// <summary>The command's own fields are wrong; no event was loaded or recorded.</summary>
    /// <param name="Errors">The messages per field.</param>
    public sealed record Invalid(IReadOnlyDictionary<string, IReadOnlyList<string>> Errors) : CommandResult;

    /// <summary>A rule refused the command.</summary>
    /// <param name="Rule">The stable name of the rule that spoke.</param>
    /// <param name="Message">Why, for the person who asked.</param>
    /// <param name="Events">The failure event, where the rule records one.</param>
    public sealed record Rejected(string Rule, string Message, IReadOnlyList<RecordedEvent> Events) : CommandResult;

    /// <summary>The aggregate does not exist.</summary>
    /// <param name="Stream">The stream that has no events.</param>
    public sealed record NotFound(StreamId Stream) : CommandResult;

    /// <summary>The aggregate was to be created and exists already.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Version">Its version.</param>
    public sealed record AlreadyExists(StreamId Stream, int Version) : CommandResult;

    /// <summary>The stream is at another version than expected, or kept moving while the command was decided anew.</summary>
    /// <param name="Expected">The version the command was decided on, or that the caller had seen.</param>
    /// <param name="Actual">The version the stream has.</param>
    public sealed record Conflict(int Expected, int Actual) : CommandResult;

    /// <summary>The store broke while committing and could not be asked since; the events may or may not be recorded.</summary>
    /// <param name="CommandId">Repeat the command with this id to find out; nothing is recorded twice.</param>
    public sealed record OutcomeUnknown(Guid CommandId) : CommandResult;
}
