namespace Deeds.Commands;

/// <summary>A named rule of a command.</summary>
/// <param name="Name">The stable name: the method's in kebab case.</param>
/// <param name="Message">Why a reject rule refuses; null for a noop rule.</param>
public sealed record CommandRule(string Name, string? Message = null)
{
    /// <summary>True for a noop rule.</summary>
    public bool IsNoop => Message is null;
}
