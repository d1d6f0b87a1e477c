using Deeds.Storage.Processors;

namespace Deeds.Processors.Running;

/// <summary>The events this process handles for a processor, beside those that other processes, which may be newer, have declared for it.</summary>
internal sealed class Declaration(ProcessorDefinition definition, ProcessorWorld world)
{
    private readonly HashSet<string> _leftOut = new(definition.Options.LeavesOut, StringComparer.Ordinal);
    private IReadOnlyList<string> _covered = [];
    private IReadOnlyList<string> _told = [];
    private volatile bool _standsBy;

    private Subscribed Subscribed => definition.Subscribed;

    /// <summary>True when the last look said that this process may not drive the processor.</summary>
    public bool StandsBy => _standsBy;

    /// <summary>The events that were declared and that this process would pass over.</summary>
    public IReadOnlyList<string> MissingIn(ProcessorCheckpoint checkpoint) =>
        [.. checkpoint.Declared.Where(name => !Subscribed.Knows(name) && !_leftOut.Contains(name))];

    /// <summary>Declares the events of this process, unless that is done.</summary>
    /// <param name="known">The checkpoint as it was last seen; null for one that was not looked at.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    public async ValueTask<ProcessorCheckpoint> AnnounceAsync(ProcessorCheckpoint? known, CancellationToken cancellationToken)
    {
        known ??= await world.Store.Processors.FindAsync(definition.Name, cancellationToken).ConfigureAwait(false) ?? new(definition.Name);
        return IsSettled(known) || Subscribed.Names.IsSubsetOf(known.Declared)
            ? known
            : await world.Store.Processors.DeclareAsync(definition.Name, world.Owner, Subscribed.Names, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Declares the events of this process, unless that is done, and looks whether it may drive the processor.</summary>
    public async ValueTask LookAsync(CancellationToken cancellationToken) => Covers(await AnnounceAsync(null, cancellationToken).ConfigureAwait(false));

    /// <summary>True when this process handles every event that was declared, and so may drive the processor.</summary>
    public bool Covers(ProcessorCheckpoint checkpoint)
    {
        if (IsSettled(checkpoint))
            return !(_standsBy = false);
        var missing = MissingIn(checkpoint);
        if (missing.Count == 0)
            _covered = checkpoint.Declared;
        else if (!missing.SequenceEqual(_told))
            ProcessorLog.StandsBy(world.Logger, definition.Name, string.Join(", ", missing));
        _told = missing;
        return !(_standsBy = missing.Count > 0);
    }

    // Looked at before every page, and nearly always as it was.
    private bool IsSettled(ProcessorCheckpoint checkpoint) => _covered.Count > 0 && checkpoint.Declared.SequenceEqual(_covered);
}
