using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>Events that one step works off, and what the step writes about them.</summary>
internal interface IShare
{
    /// <summary>The events, in order.</summary>
    IReadOnlyList<StoredEvent> Events { get; }

    /// <summary>The last failure of the first event, or of another one.</summary>
    ProcessorFailure? LastFailure { get; }

    /// <summary>The step that ends before the first event that is not done.</summary>
    ProcessorCommit Commit(int done);

    /// <summary>The same step, when that event has failed.</summary>
    ProcessorCommit Failed(ProcessorCommit done, StoredEvent failed, ProcessorFailure failure);
}
