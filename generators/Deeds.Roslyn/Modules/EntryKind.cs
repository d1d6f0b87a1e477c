namespace Deeds.Roslyn.Modules;

/// <summary>The lists of a module.</summary>
public enum EntryKind
{
    /// <summary>Its events.</summary>
    Event,

    /// <summary>Its aggregates.</summary>
    Aggregate,

    /// <summary>Its commands.</summary>
    Command,

    /// <summary>Its reactors.</summary>
    Reactor,

    /// <summary>Its triggers.</summary>
    Trigger,

    /// <summary>Its projections.</summary>
    Projection,

    /// <summary>Its projectors.</summary>
    Projector,
}
