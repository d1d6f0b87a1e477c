namespace Deeds.Processors.Running;

/// <summary>What a processor does with the events it reads.</summary>
internal interface IPageWork
{
    /// <summary>True when all it does is written with the position, or not at all: then a page may be as long as is quickest.</summary>
    bool IsWritten => false;

    /// <summary>Takes the events in order; stops at the first that fails, or where it is time to write the position.</summary>
    ValueTask<PageOutcome> WorkAsync(PageOfWork page, CancellationToken cancellationToken);
}
