namespace Deeds;

/// <summary>How an event that fails is tried again; see <see cref="FailurePolicy"/>.</summary>
public enum Retries
{
    /// <summary>Seven times, after 1, 2, 4 … 64 s.</summary>
    Exponential,

    /// <summary>With the same wait before each try.</summary>
    Constant,

    /// <summary>Not at all.</summary>
    None,
}
