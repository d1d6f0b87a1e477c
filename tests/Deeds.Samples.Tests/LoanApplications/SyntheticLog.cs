using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Deeds.Samples.Tests.LoanApplications;

/// <summary>A small log in the bank's format: some approved, declined, cancelled and open applications, one begun every hour.</summary>
internal sealed class SyntheticLog : IDisposable
{
    public static readonly DateTimeOffset Begin = new(2011, 10, 1, 8, 0, 0, TimeSpan.FromHours(2));

    private const string Screened = "A_SUBMITTED A_PARTLYSUBMITTED W_Afhandelen_leads/SCHEDULE W_Afhandelen_leads/START A_PREACCEPTED W_Afhandelen_leads A_ACCEPTED O_SELECTED A_FINALIZED O_CREATED O_SENT";

    private static readonly string[] Paths =
    [
        Screened + " O_SENT_BACK W_Valideren_aanvraag/START O_ACCEPTED A_REGISTERED A_APPROVED A_ACTIVATED W_Valideren_aanvraag",
        "A_SUBMITTED A_PARTLYSUBMITTED A_DECLINED",
        Screened + " O_SELECTED O_CANCELLED O_CREATED O_SENT O_CANCELLED A_CANCELLED W_Nabellen_offertes",
        "A_SUBMITTED A_PARTLYSUBMITTED W_Beoordelen_fraude",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("deeds-loans-").FullName;

    public SyntheticLog(int traces = 12)
    {
        Traces = traces;
        Path = System.IO.Path.Combine(_folder, "log.xes.gz");
        Write(Path, Document(Enumerable.Range(0, traces).Select(TraceOf)));
    }

    public int Traces { get; }

    public string Path { get; }

    public int Entries => Enumerable.Range(0, Traces).Sum(trace => PathOf(trace).Length);

    public static string Document(IEnumerable<string> traces) =>
        $"""
        <?xml version="1.0" encoding="UTF-8" ?>
        <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
        <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
        <global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
        <string key="Generation_Details" value="test"><string key="trace" value="nested"/></string>
        {string.Concat(traces)}
        </log>
        """;

    /// <summary>A trace of the entries named, an hour of its own to begin with and a minute per entry; the second and every other one done by somebody.</summary>
    public static string TraceOf(string id, DateTimeOffset begin, IEnumerable<string> path) => TraceOf(id, begin, path, TimeSpan.FromMinutes(1));

    /// <summary>The same, with so much time between two entries.</summary>
    public static string TraceOf(string id, DateTimeOffset begin, IEnumerable<string> path, TimeSpan step) =>
        $"""<trace><string key="concept:name" value="{id}"/><date key="REG_DATE" value="{Text(begin)}"/><string key="AMOUNT_REQ" value="5000"/>{string.Concat(path.Select((entry, index) => EntryOf(entry, begin + (step * index), index)))}</trace>""";

    /// <summary>Another file in the same folder, gone with this log.</summary>
    public string WriteBeside(string name, string document)
    {
        var path = System.IO.Path.Combine(_folder, name);
        Write(path, document);
        return path;
    }

    /// <summary>The first half of the file, as a broken download would leave it.</summary>
    public string CutInHalf()
    {
        var path = System.IO.Path.Combine(_folder, "half.xes.gz");
        var bytes = File.ReadAllBytes(Path);
        File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] PathOf(int trace) => Paths[trace % Paths.Length].Split(' ');

    private static string TraceOf(int trace) => TraceOf($"{1000 + trace}", Begin.AddHours(trace), PathOf(trace));

    private static string EntryOf(string entry, DateTimeOffset time, int index)
    {
        var parts = entry.Split('/');
        var resource = index % 2 == 1 ? """<string key="org:resource" value="112"/>""" : "";
        var name = parts[0].StartsWith('W') ? "W_" + parts[0][2..].Replace('_', ' ') : parts[0];
        return $"""<event>{resource}<string key="lifecycle:transition" value="{parts.ElementAtOrDefault(1) ?? "COMPLETE"}"/><string key="concept:name" value="{name}"/><date key="time:timestamp" value="{Text(time)}"/></event>""";
    }

    private static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture);

    private static void Write(string path, string document)
    {
        using var zipped = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        zipped.Write(Encoding.UTF8.GetBytes(document));
    }
}
