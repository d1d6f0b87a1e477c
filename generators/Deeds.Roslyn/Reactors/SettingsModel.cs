namespace Deeds.Roslyn.Reactors;

/// <summary>What a declaration says of how it is driven; null for what it leaves to the application.</summary>
public sealed record SettingsModel
{
    /// <summary>Whether it begins after what is there already.</summary>
    public bool? StartsNow { get; init; }

    /// <summary>The most events of a page.</summary>
    public int? PageSize { get; init; }

    /// <summary>How an event that fails is tried again.</summary>
    public RetryForm? Retries { get; init; }

    /// <summary>The wait before each try.</summary>
    public double? WaitSeconds { get; init; }

    /// <summary>The number of tries.</summary>
    public int? Tries { get; init; }

    /// <summary>Whether a stream is parked in the end.</summary>
    public bool? ThenPark { get; init; }
}
