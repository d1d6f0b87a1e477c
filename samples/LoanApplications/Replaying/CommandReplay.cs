using Deeds;
using LoanApplications.Logs;

namespace LoanApplications.Replaying;

/// <summary>Replays a trace: every entry as a command, in order.</summary>
internal sealed class CommandReplay(EntryCommands commands, Patience patience, Tally tally) : ITraceWriter
{
    public ValueTask WriteAsync(Trace trace, CancellationToken cancellationToken)
    {
        var next = 0;
        return patience.FinishAsync(SendRestAsync, cancellationToken);

        // Begun again after an outage, it goes on where it was: the same command id records nothing twice.
        async ValueTask SendRestAsync()
        {
            for (; next < trace.Entries.Count; next++)
                Count(trace, next, await commands.SendAsync(trace, next, cancellationToken));
        }
    }

    private void Count(Trace trace, int index, CommandResult result)
    {
        switch (result)
        {
            case CommandResult.Accepted { IsDuplicate: false }: tally.AddAccepted(1); break;
            case CommandResult.Accepted: tally.AddDuplicates(1); break;
            case CommandResult.OutcomeUnknown: throw new OutageException("the outcome of a command could not be found out");
            default: throw LogException.Refused(trace, index, Describe(result));
        }
    }

    private static string Describe(CommandResult result) => result switch
    {
        CommandResult.Rejected rejected => $"{rejected.Rule}: {rejected.Message}",
        CommandResult.Noop noop => $"{noop.Rule}: it was so already.",
        CommandResult.Invalid invalid => string.Join(' ', invalid.Errors.SelectMany(field => field.Value)),
        CommandResult.NotFound => "the application does not exist.",
        CommandResult.AlreadyExists => "the application exists already.",
        _ => "somebody else kept changing the application.",
    };
}
