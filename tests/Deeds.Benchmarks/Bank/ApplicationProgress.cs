using System.ComponentModel.DataAnnotations;
using LoanApplications.Domain;

namespace Deeds.Benchmarks.Bank;

/// <summary>How far an application has come: a row for each, changed by every event of it.</summary>
[Projection("application_progress")]
public partial record ApplicationProgress([property: Key] string Application, int Events, int WorkStarted, DateTimeOffset LastAt)
{
    private static ApplicationProgress On(ApplicationProgress? row, IEvent @event, EventMetadata metadata) =>
        new(metadata.StreamKey.Value, (row?.Events ?? 0) + 1, (row?.WorkStarted ?? 0) + (@event is WorkItemStarted ? 1 : 0), metadata.RecordedAt);
}
