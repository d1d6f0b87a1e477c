namespace Deeds.Chaos.Plans;

internal enum ChaosKind
{
    /// <summary>A worker starts, where there is none.</summary>
    Start,

    /// <summary>It ends at once, wherever it stands.</summary>
    Kill,

    /// <summary>It stands still and goes on later, as if nothing had happened.</summary>
    Pause,

    /// <summary>It is asked to end and finishes what it is at.</summary>
    Stop,
}
