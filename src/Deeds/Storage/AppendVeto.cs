namespace Deeds.Storage;

/// <summary>Who refused an append from inside its transaction, and why.</summary>
/// <param name="By">The stable name of the trigger.</param>
/// <param name="Message">Why, for the person who asked.</param>
public sealed record AppendVeto(string By, string Message);
