namespace LoanApplications.Logs;

/// <summary>Everything the log tells about one application, in the order it happened.</summary>
internal sealed record Trace(string Id, decimal Amount, IReadOnlyList<Entry> Entries);
