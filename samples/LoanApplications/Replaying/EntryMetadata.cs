using Deeds;
using Deeds.Events;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>What is recorded about an entry apart from its data, made of the log alone: whoever reads it again records the same.</summary>
internal static class EntryMetadata
{
    public static StreamId StreamOf(Trace trace) => StreamId.Of("application", trace.Id);

    public static CommandContext ContextOf(Trace trace, int index)
    {
        var entry = trace.Entries[index];
        return new() { CommandId = CommandIdOf(trace, index), CorrelationId = trace.Id, Actor = entry.Resource, RecordedAt = entry.Time };
    }

    public static EventMetadata MetadataOf(Trace trace, int index)
    {
        var entry = trace.Entries[index];
        var commandId = CommandIdOf(trace, index);
        return new()
        {
            EventId = EventIds.Of(commandId, 0),
            Stream = StreamOf(trace),
            Version = index + 1,
            RecordedAt = entry.Time.ToUniversalTime(),
            CommandId = commandId,
            CorrelationId = trace.Id,
            Actor = entry.Resource,
        };
    }

    private static Guid CommandIdOf(Trace trace, int index) => CommandId.From(trace.Entries[index].Time, $"{trace.Id}/{index + 1}");
}
