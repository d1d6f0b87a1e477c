using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>Brings the entries of one trace into the store; repeated, it adds nothing.</summary>
internal interface ITraceWriter
{
    ValueTask WriteAsync(Trace trace, CancellationToken cancellationToken);
}
