using Dapper;
using Deeds;
using LoanApplications.Domain;

namespace LoanApplications.Projectors;

/// <summary>How many applications were decided after how many whole days.</summary>
/// <remarks>No row fold can say this: a decision's row is found by the time of another event, which waits in a second table until then.</remarks>
[Projector("time-to-decision")]
public partial class TimeToDecision
{
    const string Tables = """
        create table if not exists undecided_applications (
            application_id text primary key,
            submitted_at   timestamptz not null
        );
        create table if not exists time_to_decision (
            days         integer not null,
            decision     text not null,
            applications integer not null,
            primary key (days, decision)
        );
        """;

    const string Await = "insert into undecided_applications (application_id, submitted_at) values (@Application, @At)";

    const string Count = """
        with decided as (delete from undecided_applications where application_id = @Application returning submitted_at)
        insert into time_to_decision (days, decision, applications)
        select floor(extract(epoch from @At - submitted_at) / 86400), @Decision, 1 from decided
        on conflict (days, decision) do update set applications = time_to_decision.applications + 1
        """;

    Task On(ApplicationSubmitted _, EventMetadata metadata, IProjectorTransaction transaction) =>
        transaction.Connection().ExecuteAsync(Await, new { Application = metadata.StreamKey.Value, At = metadata.RecordedAt });

    Task On(ApplicationApproved _, EventMetadata metadata, IProjectorTransaction transaction) => CountAsync(Stage.Approved, metadata, transaction);

    Task On(ApplicationDeclined _, EventMetadata metadata, IProjectorTransaction transaction) => CountAsync(Stage.Declined, metadata, transaction);

    Task On(ApplicationCancelled _, EventMetadata metadata, IProjectorTransaction transaction) => CountAsync(Stage.Cancelled, metadata, transaction);

    static Task CountAsync(Stage decision, EventMetadata metadata, IProjectorTransaction transaction) =>
        transaction.Connection().ExecuteAsync(Count, new { Application = metadata.StreamKey.Value, At = metadata.RecordedAt, Decision = $"{decision}" });
}
