using System.Text;
using System.Text.Json;
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
