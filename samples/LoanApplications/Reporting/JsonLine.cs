using System.Text;
using System.Text.Json;
using Deeds;
using LoanApplications.Domain;
using LoanApplications.Replaying;

namespace LoanApplications.Reporting;

/// <summary>The last line of every command: one JSON object, for scripts.</summary>
internal static class JsonLine
{
    public static string OfRun(Standing standing, Run run) => Write(json =>
    {
        json.WriteNumber("applications", standing.Applications);
        json.WriteNumber("events", standing.Events);
        WriteStages(json, standing);
        json.WriteNumber("requested", standing.Requested);
        json.WriteNumber("approvedAmount", standing.ApprovedAmount);
        json.WriteNumber("offersCreated", standing.OffersCreated);
        json.WriteNumber("offersAccepted", standing.OffersAccepted);
        json.WriteNumber(run.Unit, run.Tally.Entries);
        json.WriteNumber("accepted", run.Tally.Accepted);
        json.WriteNumber("duplicates", run.Tally.Duplicates);
        json.WriteNumber("seconds", Math.Round(run.Time.TotalSeconds, 3));
        json.WriteNumber(run.Unit + "PerSecond", Math.Round(run.Tally.Entries / run.Time.TotalSeconds));
        json.WriteNumber("callers", run.Callers);
        json.WriteString("store", run.Store);
    });

    public static string OfStatus(Standing standing) => Write(json =>
    {
        WriteStages(json, standing);
        json.WriteNumber("events", standing.Events);
    });

    /// <summary>The totals of the projections, by the names a run gives its own.</summary>
    public static string OfReport(Report report, string store) => Write(json =>
    {
        var (submitted, approved, declined, cancelled) = (report.Reached(Stage.Submitted), report.Reached(Stage.Approved), report.Reached(Stage.Declined), report.Reached(Stage.Cancelled));
        json.WriteNumber("applications", submitted);
        json.WriteNumber("events", report.Resources.Sum(static resource => resource.Entries));
        json.WriteNumber("approved", approved);
        json.WriteNumber("declined", declined);
        json.WriteNumber("cancelled", cancelled);
        json.WriteNumber("open", submitted - approved - declined - cancelled);
        json.WriteNumber("offersCreated", report.Offers.Sum(static group => group.Created));
        json.WriteNumber("offersAccepted", report.Offers.Sum(static group => group.Accepted));
        json.WriteString("store", store);
    });

    public static string OfRebuild(RebuildReport report, RebuildProgress progress, TimeSpan time) => Write(json =>
    {
        json.WriteString("projection", report.Projection);
        json.WriteNumber("events", progress.EventsDone);
        json.WriteNumber("equal", report.Equal);
        json.WriteNumber("missing", report.Missing);
        json.WriteNumber("extra", report.Extra);
        json.WriteNumber("differing", report.Differing);
        json.WriteNumber("seconds", Math.Round(time.TotalSeconds, 3));
    });

    private static void WriteStages(Utf8JsonWriter json, Standing standing)
    {
        json.WriteNumber("approved", standing.Approved);
        json.WriteNumber("declined", standing.Declined);
        json.WriteNumber("cancelled", standing.Cancelled);
        json.WriteNumber("open", standing.Open);
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
