namespace Deeds.Roslyn.Serialization.Models;

/// <summary>An argument of a constructor.</summary>
/// <param name="Member">The stored member it is read from; null when the member is not stored.</param>
/// <param name="Otherwise">The value when there is no such member.</param>
public sealed record ArgumentModel(string? Member, string Otherwise);
