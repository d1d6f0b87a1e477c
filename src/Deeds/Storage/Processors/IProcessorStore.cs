namespace Deeds.Storage.Processors;

/// <summary>Keeps how far each processor has come, who drives it, and what an operator asked of it.</summary>
/// <remarks>
/// One owner per processor: a claim has an epoch, and a commit of an earlier epoch writes nothing, so an owner that was paused cannot write.
/// Everything in one <see cref="ProcessorCommit"/> is written in one transaction, or not at all.
/// </remarks>
public interface IProcessorStore
{
    /// <summary>What processors have parked, and what was left out.</summary>
    IParkingStore Parking { get; }

    /// <summary>Takes a processor, or prolongs the claim of the same owner; null while another owner's claim lasts.</summary>
    /// <param name="processor">The processor's name.</param>
    /// <param name="owner">Who asks; unique among all processes.</param>
    /// <param name="term">How long the claim lasts by the store's clock, unless it is prolonged.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<ProcessorClaim?> ClaimAsync(string processor, string owner, TimeSpan term, CancellationToken cancellationToken = default);

    /// <summary>Declares which events a process handles for a processor; they are added to those that other processes have declared.</summary>
    /// <remarks>
    /// While another owner holds the claim, which may not know them all, its commits reach to the last event of this moment and no further, and report no
    /// failure: what comes later is for an owner that handles everything that was declared.
    /// </remarks>
    /// <param name="processor">The processor's name.</param>
    /// <param name="owner">Who declares; unique among all processes.</param>
    /// <param name="events">The stored names of the events.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>The checkpoint with everything that was declared.</returns>
    ValueTask<ProcessorCheckpoint> DeclareAsync(string processor, string owner, IReadOnlyCollection<string> events, CancellationToken cancellationToken = default);

    /// <summary>Gives a processor back, so that another owner need not wait for the claim's end.</summary>
    ValueTask ReleaseAsync(ProcessorClaim claim, CancellationToken cancellationToken = default);

    /// <summary>Writes what a step came to; null, and nothing written, when the claim is lost or the position is not where the step began.</summary>
    ValueTask<ProcessorCheckpoint?> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken = default);

    /// <summary>How far a processor has come; null when nobody ever claimed it.</summary>
    ValueTask<ProcessorCheckpoint?> FindAsync(string processor, CancellationToken cancellationToken = default);

    /// <summary>Every processor that anybody ever claimed or directed, by name; also those this application does not declare.</summary>
    ValueTask<IReadOnlyList<ProcessorCheckpoint>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>How processors stand at one moment, and what waits for each: one look, which never waits for appends that are open.</summary>
    /// <param name="processors">The processors, and what they ask for.</param>
    /// <param name="limit">How many events after each position are looked at, at most.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<ProcessorSurvey> SurveyAsync(IReadOnlyList<ProcessorInterest> processors, int limit = 1_000, CancellationToken cancellationToken = default);

    /// <summary>Lets a processor run, pause or begin again; it obeys at its next step, wherever it is driven.</summary>
    /// <returns>The checkpoint as it is now.</returns>
    ValueTask<ProcessorCheckpoint> DirectAsync(string processor, ProcessorDirective directive, CancellationToken cancellationToken = default);

    /// <summary>Lets a stopped processor go on without the event it stopped at, which is kept as left out; null when it has not stopped.</summary>
    /// <returns>The checkpoint as it is now.</returns>
    ValueTask<ProcessorCheckpoint?> SkipAsync(string processor, Omission omission, CancellationToken cancellationToken = default);

    /// <summary>Gives a sign of life of a worker, and tells which workers live and who drives what: by this, processes share processors fairly.</summary>
    /// <remarks>A store that one process uses need not implement it: alone, a worker drives everything.</remarks>
    /// <param name="worker">Who gives the sign, and what it can drive.</param>
    /// <param name="term">How long the sign lasts by the store's clock, unless another follows.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    ValueTask<WorkerRoll> AttendAsync(Worker worker, TimeSpan term, CancellationToken cancellationToken = default) => new(new WorkerRoll([worker]));

    /// <summary>Takes a worker from the roll, so that others need not wait for the end of its last sign of life.</summary>
    ValueTask LeaveAsync(string owner, CancellationToken cancellationToken = default) => default;

    /// <summary>The position of the last event that every reader can see.</summary>
    /// <exception cref="DeedsException">DEED0586: appends that are open hide it, and did not end while a store waited for them; never for long.</exception>
    ValueTask<Position> HeadAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends when events may stand after a position; it may end without reason, and events of other processes may need a poll besides.</summary>
    Task WaitForAppendAsync(Position after, CancellationToken cancellationToken);
}
