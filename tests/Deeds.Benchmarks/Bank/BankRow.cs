using Deeds.Storage;

namespace Deeds.Benchmarks.Bank;

/// <summary>One event of the bank on its way into the table.</summary>
internal sealed record BankRow(int Stream, int Version, NewEvent Event);
