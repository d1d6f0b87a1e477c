using Deeds;

namespace Subscriptions;

/// <summary>What came of a command, in a few words.</summary>
internal static class Outcome
{
    public static string Of(CommandResult result) => result switch
    {
        CommandResult.Accepted accepted => $"accepted: {string.Join(", ", accepted.Events.Select(static recorded => recorded.Event.EventType.Name))}",
        CommandResult.Noop noop => $"noop: {noop.Rule}",
        CommandResult.Invalid invalid => $"invalid: {string.Join(" ", invalid.Errors.Values.SelectMany(static messages => messages))}",
        CommandResult.Rejected rejected => $"rejected: {rejected.Rule}",
        CommandResult.NotFound missing => $"not found: {missing.Stream}",
        CommandResult.AlreadyExists existing => $"already exists: {existing.Stream}",
        CommandResult.Conflict conflict => $"conflict: expected {conflict.Expected}, actual {conflict.Actual}",
        _ => "outcome unknown",
    };
}
