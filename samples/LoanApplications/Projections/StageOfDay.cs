using System.ComponentModel.DataAnnotations;
using Deeds;
using LoanApplications.Domain;

namespace LoanApplications.Projections;

/// <summary>How many applications came to a stage on a day, which begins and ends by UTC.</summary>
[Projection("applications_by_status_per_day")]
public partial record StageOfDay([property: Key] DateOnly Day, [property: Key] Stage Stage, int Applications)
{
    static (DateOnly, Stage) KeyOf(IStageReached reached, EventMetadata metadata) => (DateOnly.FromDateTime(metadata.RecordedAt.UtcDateTime), reached.Stage);

    static StageOfDay On(StageOfDay? row, IStageReached reached, EventMetadata metadata)
    {
        var (day, stage) = KeyOf(reached, metadata);
        return new(day, stage, (row?.Applications ?? 0) + 1);
    }
}
