namespace Deeds.Storage.Processors;

/// <summary>The decision of an operator to leave events out.</summary>
/// <param name="Reason">Why they may be left out.</param>
/// <param name="By">Who decided it.</param>
/// <param name="At">When.</param>
public sealed record Omission(string Reason, string By, DateTimeOffset At);
