namespace LoanApplications.Logs;

/// <summary>One line of the bank's log: what happened in a case, when, and who did it.</summary>
internal sealed record Entry(string Activity, string Transition, DateTimeOffset Time, string? Resource);
