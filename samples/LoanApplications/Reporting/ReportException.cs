namespace LoanApplications.Reporting;

/// <summary>The projections cannot tell what they are asked for.</summary>
internal sealed class ReportException(string message) : Exception(message);
