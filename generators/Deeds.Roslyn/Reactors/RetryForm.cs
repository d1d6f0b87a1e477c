namespace Deeds.Roslyn.Reactors;

/// <summary>How an event that fails is tried again; the numbers are those of the attribute.</summary>
public enum RetryForm
{
    Exponential,
    Constant,
    None,
}
