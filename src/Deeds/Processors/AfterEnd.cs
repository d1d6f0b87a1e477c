namespace Deeds;

/// <summary>What a host is to do after it has ended driving a processor.</summary>
public enum AfterEnd
{
    /// <summary>Nothing: a processor that stopped waits for its operator.</summary>
    Rest,

    /// <summary>Try the event again that the processor stopped at, as <see cref="ProcessorControl.RetryAsync"/> does; nothing after another reason.</summary>
    TryAgain,

    /// <summary>Stop the host, with all its processors.</summary>
    StopHost,
}
