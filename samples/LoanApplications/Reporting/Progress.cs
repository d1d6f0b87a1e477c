namespace LoanApplications.Reporting;

/// <summary>How far work has come, from 0 to 1, and what to say about it.</summary>
internal readonly record struct Progress(double Share, string Description);
