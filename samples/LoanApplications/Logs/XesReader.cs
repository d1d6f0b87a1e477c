using System.Globalization;
using System.Xml;

namespace LoanApplications.Logs;

/// <summary>Reads traces from an XES document, one at a time.</summary>
internal sealed class XesReader
{
    private static readonly XmlReaderSettings Settings = new() { IgnoreWhitespace = true, IgnoreComments = true, DtdProcessing = DtdProcessing.Prohibit };

    private readonly XmlReader _xml;

    private XesReader(XmlReader xml) => _xml = xml;

    public static IEnumerable<Trace> Read(Stream xes)
    {
        using var xml = XmlReader.Create(xes, Settings);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "log")
            throw new LogException("there is no log element.");

        var reader = new XesReader(xml);
        while (xml.ReadToFollowing("trace"))
            yield return reader.ReadTrace();
    }

    private Trace ReadTrace()
    {
        var (id, amount) = ((string?)null, (string?)null);
        var entries = new List<Entry>();
        for (var depth = _xml.Depth; ReadToChild(depth);)
        {
            if (_xml.LocalName == "event")
            {
                entries.Add(ReadEntry(id, entries.Count + 1));
                continue;
            }

            switch (_xml.GetAttribute("key"))
            {
                case "concept:name": id = _xml.GetAttribute("value"); break;
                case "AMOUNT_REQ": amount = _xml.GetAttribute("value"); break;
            }
        }

        return string.IsNullOrEmpty(id)
            ? throw new LogException("a trace has no concept:name.")
            : new(id, AmountOf(id, amount), entries);
    }

    private Entry ReadEntry(string? trace, int number)
    {
        var (activity, transition, time, resource) = ((string?)null, (string?)null, (string?)null, (string?)null);
        for (var depth = _xml.Depth; ReadToChild(depth);)
        {
            switch (_xml.GetAttribute("key"))
            {
                case "concept:name": activity = _xml.GetAttribute("value"); break;
                case "lifecycle:transition": transition = _xml.GetAttribute("value"); break;
                case "time:timestamp": time = _xml.GetAttribute("value"); break;
                case "org:resource": resource = _xml.GetAttribute("value"); break;
            }
        }

        return activity is not null && transition is not null && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new(activity, transition, at, resource)
            : throw new LogException($"entry {number} of trace {trace} lacks a name, a transition or a time.");
    }

    // Moves to the next element directly inside the one at this depth. Attributes may nest: what lies deeper is passed over.
    private bool ReadToChild(int depth)
    {
        if (_xml.Depth == depth && _xml.IsEmptyElement)
            return false;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == depth + 1)
                return true;
        }

        return false;
    }

    private static decimal AmountOf(string trace, string? amount) =>
        decimal.TryParse(amount, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw new LogException($"trace {trace} has no AMOUNT_REQ that is a number.");
}
