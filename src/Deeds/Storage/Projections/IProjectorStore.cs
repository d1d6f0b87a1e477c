using Deeds.Storage.Processors;

namespace Deeds.Storage.Projections;

/// <summary>Lets projectors write in transactions of a store's database.</summary>
public interface IProjectorStore
{
    /// <summary>Begins the transaction of a step; <see cref="ProcessorCommit.Transaction"/> ends it.</summary>
    /// <param name="projector">The projector's name.</param>
    /// <param name="cancellationToken">Abandons the step.</param>
    ValueTask<IStepTransaction> BeginAsync(string projector, CancellationToken cancellationToken);

    /// <summary>Empties tables and lets their projector begin anew, in one transaction; a step that is under way elsewhere writes nothing.</summary>
    /// <returns>The checkpoint as it is now.</returns>
    ValueTask<ProcessorCheckpoint> ResetAsync(string projector, IReadOnlyList<string> tables, CancellationToken cancellationToken = default);
}
