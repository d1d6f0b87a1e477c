namespace Deeds;

/// <summary>Why a trigger lets nothing of an append be stored.</summary>
/// <param name="Message">Why, for the person who asked.</param>
public sealed record Refusal(string Message);
