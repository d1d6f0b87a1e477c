using System.Globalization;

namespace Deeds.Storage;

/// <summary>What a store refuses before any I/O: empty, oversize or contradictory appends.</summary>
/// <remarks>Called by every store at the start of an append, so that both refuse the same input in the same words.</remarks>
public static class AppendLimits
{
    /// <summary>The most events one append may carry.</summary>
    public const int MaxEvents = 1_000;

    /// <summary>The largest data of one event, in bytes.</summary>
    public const int MaxEventBytes = 1 << 20;

    /// <summary>The largest metadata of one event, in bytes.</summary>
    public const int MaxMetadataBytes = 64 << 10;

    /// <summary>The most data and metadata one append may carry, in bytes.</summary>
    public const int MaxAppendBytes = 8 << 20;

    /// <summary>Checks one append.</summary>
    /// <exception cref="DeedsException">DEED0802: the append breaks a limit.</exception>
    public static void Check(StreamAppend append) => Check([append]);

    /// <summary>Checks the parts of a several-stream append, each and together.</summary>
    /// <exception cref="DeedsException">DEED0802: the append breaks a limit.</exception>
    public static void Check(ReadOnlySpan<StreamAppend> appends)
    {
        if (appends.IsEmpty)
            throw Refusal("The append", "names no stream", "append to at least one");

        var (events, bytes) = (0, 0L);
        foreach (var append in appends)
        {
            events += append.Events.Count;
            bytes += CheckPart(append);
        }

        if (events > MaxEvents)
            throw Refusal($"The append to {appends[0].Stream}", $"carries {Number(events)} events, and {Number(MaxEvents)} are the most", "append in parts");
        if (bytes > MaxAppendBytes)
            throw Refusal($"The append to {appends[0].Stream}", $"carries {Number(bytes)} bytes, and {Number(MaxAppendBytes)} are the most", "append in parts");
        CheckStreamsDiffer(appends);
        if (events > 1)
            CheckIdsDiffer(appends);
    }

    /// <summary>Checks that an append has no work to be done inside its transaction; for stores that do none.</summary>
    /// <exception cref="DeedsException">DEED0582: it has.</exception>
    public static void CheckNoWork(StreamAppend append, string store)
    {
        if (append.Work is not null)
            throw new DeedsException("DEED0582", $"The append to {append.Stream} has work inside its transaction, and {store} does none. Use a store that implements IDrivableStore, or let the trigger answer without the transaction.");
    }

    private static long CheckPart(StreamAppend append)
    {
        if (append.Stream == default)
            throw Refusal("The append", "has no stream name", "give it one");
        if (append.Events.Count == 0)
            throw Refusal($"The append to {append.Stream}", "carries no event", "append at least one, or do not append");
        if (append.State is { } state && append.Expected.Version is null)
            throw Refusal($"The append to {append.Stream}", $"writes a row of {state.Table.Name} but expects {append.Expected}", "expect an exact version, which the row was folded from");

        if (append.State is { } write && write.Row.Values.OfType<string>().FirstOrDefault(IsNoText) is { } text)
            throw Refusal($"The row of {write.Table.Name} for {append.Stream}", $"holds the text \"{text}\" with a NUL or half a surrogate pair, which no database keeps", "validate the command's text, or leave such characters out");

        var bytes = 0L;
        foreach (var @event in append.Events)
            bytes += CheckEvent(append.Stream, @event);
        return bytes;
    }

    private static long CheckEvent(StreamId stream, NewEvent @event)
    {
        if (@event.EventId == Guid.Empty || string.IsNullOrEmpty(@event.Name))
            throw Refusal(Subject(stream, @event), "has no id or no name", "give it both");
        if (!LooksLikeObject(@event.Data.Span) || (!@event.Metadata.IsEmpty && !LooksLikeObject(@event.Metadata.Span)))
            throw Refusal(Subject(stream, @event), "has data or metadata that is no JSON object", "write both as {…} in UTF-8");
        if (@event.Data.Length > MaxEventBytes)
            throw Refusal(Subject(stream, @event), $"has {Number(@event.Data.Length)} bytes of data, and {Number(MaxEventBytes)} are the most", "store large content elsewhere and its address in the event");
        if (@event.Metadata.Length > MaxMetadataBytes)
            throw Refusal(Subject(stream, @event), $"has {Number(@event.Metadata.Length)} bytes of metadata, and {Number(MaxMetadataBytes)} are the most", "use fewer or smaller headers");
        return @event.Data.Length + @event.Metadata.Length;
    }

    private static void CheckStreamsDiffer(ReadOnlySpan<StreamAppend> appends)
    {
        for (var i = 1; i < appends.Length; i++)
            for (var k = 0; k < i; k++)
                if (appends[i].Stream == appends[k].Stream)
                    throw Refusal($"The append names {appends[i].Stream}", "twice", "put its events into one part");
    }

    private static string Subject(StreamId stream, NewEvent @event) => $"Event {@event.Name} for {stream}";

    private static void CheckIdsDiffer(ReadOnlySpan<StreamAppend> appends)
    {
        var ids = new HashSet<Guid>();
        foreach (var append in appends)
            foreach (var @event in append.Events)
                if (!ids.Add(@event.EventId))
                    throw Refusal($"The append to {append.Stream}", $"gives the id {@event.EventId} to two events", "give every event an id of its own");
    }

    // Only the ends: the rest is the codec's promise, and a database reads it anyway.
    private static bool LooksLikeObject(ReadOnlySpan<byte> json)
    {
        var text = json.Trim(" \t\r\n"u8);
        return text.Length > 1 && text[0] == '{' && text[^1] == '}';
    }

    private static bool IsNoText(string text) => text.Contains('\0') || StreamId.IsNoUnicode(text);

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static DeedsException Refusal(string subject, string fact, string remedy) => new("DEED0802", $"{subject} {fact}; {remedy}.");
}
