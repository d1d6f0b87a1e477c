using Deeds.Storage;
using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>The claim of this process on one processor: looked at where that matters, given back where others are to drive; what was read under it goes with it.</summary>
internal sealed class HeldClaim(ProcessorDefinition definition, ProcessorWorld world)
{
    /// <summary>The last one this process had; null when it has none.</summary>
    public ProcessorClaim? Claim { get; private set; }

    public Backlog Backlog { get; } = new(definition, world);

    public ProcessorPace Pace { get; } = new(world.Clock, definition.Options);

    /// <summary>The events this process handles, beside those that others have declared.</summary>
    public Declaration Declaration { get; } = new(definition, world);

    /// <summary>Everything at or before it is done or was passed by, written or not.</summary>
    public Position Through { get; private set; }

    private IProcessorStore Store => world.Store.Processors;

    /// <summary>True where the processor waits for the beginning: nobody has driven it, and it does not begin by itself.</summary>
    public async ValueTask<bool> IsYetToBeginAsync(CancellationToken cancellationToken) =>
        !definition.Options.BeginsByItself && Claim is null && await Store.FindAsync(definition.Name, cancellationToken).ConfigureAwait(false) is null;

    /// <summary>Takes it, or makes sure of it; null where another process is to drive.</summary>
    public async ValueTask<ProcessorClaim?> TakeAsync(CancellationToken cancellationToken)
    {
        // A process that may not drive it takes it from nobody.
        if (Claim is null && !await MayDriveAsync(null, cancellationToken).ConfigureAwait(false))
            return null;
        if (Claim is null || !Pace.HasJustWritten)
            await LookAsync(cancellationToken).ConfigureAwait(false);
        // What was just written has brought along as well what others declared meanwhile.
        if (Claim is { } claim)
            await MayDriveAsync(claim.Checkpoint, cancellationToken).ConfigureAwait(false);
        return Claim;
    }

    /// <summary>The page that says so, when there is nothing to do under the claim; null when it must be looked at.</summary>
    public async ValueTask<EventPage?> FindNothingAsync(CancellationToken cancellationToken)
    {
        if (Claim?.Checkpoint is not { Mode: ProcessorMode.Running, Failure: null, Position: { } from } || !Backlog.IsReading || !Pace.MayPeek)
            return null;
        var page = await Backlog.ReadAsync(from, cancellationToken).ConfigureAwait(false);
        Backlog.PutBackAfter(from);
        return page.Events.Count == 0 ? page : null;
    }

    /// <summary>Everything up to there is done, or is for others.</summary>
    public void Pass(Position through)
    {
        Pace.Advanced(Through, through);
        Through = through;
    }

    /// <summary>Writes what a step came to; false, and nothing written, when the claim is lost.</summary>
    public async ValueTask<bool> CommitAsync(ProcessorCommit commit, CancellationToken cancellationToken)
    {
        if (await Store.CommitAsync(commit, cancellationToken).ConfigureAwait(false) is not { } checkpoint)
        {
            Lose();
            return false;
        }

        Claim = commit.Claim with { Checkpoint = checkpoint };
        Pass(commit.To);
        Pace.Written();
        if (commit.ParkedFor is not null || commit.Unparked is not null)
            Backlog.ForgetParked();
        return true;
    }

    /// <summary>Gives the processor back to whoever comes next, with what was passed by.</summary>
    public async ValueTask ReleaseAsync(CancellationToken cancellationToken)
    {
        if (Claim is not { } claim)
            return;
        var passed = Through;
        Lose();
        try
        {
            if (claim.Checkpoint is { Mode: ProcessorMode.Running, Failure: null, Position: { } written } && written < passed)
                await Store.CommitAsync(new(claim, written, passed), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await Store.ReleaseAsync(claim, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask LookAsync(CancellationToken cancellationToken)
    {
        // Before the look: what somebody asks while it is under way is looked at with the next step.
        Pace.Claimed();
        var claim = await Store.ClaimAsync(definition.Name, world.Owner, definition.Options.Claim, cancellationToken).ConfigureAwait(false);
        if (claim is null || claim.Epoch != Claim?.Epoch || claim.Checkpoint.Position != Claim.Checkpoint.Position)
            Lose();
        Claim = claim;
    }

    // Given back where it may not, so that a process which handles everything need not wait for the end of the claim; and where it may
    // and its claim is limited: a new one is not.
    private async ValueTask<bool> MayDriveAsync(ProcessorCheckpoint? known, CancellationToken cancellationToken)
    {
        var declared = await Declaration.AnnounceAsync(known, cancellationToken).ConfigureAwait(false);
        var covers = Declaration.Covers(declared);
        if (covers && declared.YieldsAt is null)
            return true;
        Lose();
        if (declared.Owner == world.Owner)
            await Store.ReleaseAsync(new(world.Owner, declared.Epoch, declared), cancellationToken).ConfigureAwait(false);
        return covers;
    }

    private void Lose()
    {
        Claim = null;
        Through = Position.Start;
        Backlog.ReadAnew();
        Backlog.ForgetParked();
    }
}
