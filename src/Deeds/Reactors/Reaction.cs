using Deeds.Events.Choices;

namespace Deeds.Reactors;

/// <summary>What a reactor wants done because of an event: events to append, or a command to execute.</summary>
public sealed class Reaction
{
    private Reaction(IReadOnlyList<IEvent> events, CommandCall? command = null)
    {
        Events = events;
        Command = command;
    }

    /// <summary>Nothing more.</summary>
    public static Reaction None { get; } = new([]);

    internal IReadOnlyList<IEvent> Events { get; }

    internal CommandCall? Command { get; }

    /// <summary>An event to append to the stream of the event reacted to.</summary>
    public static Reaction Append(IEvent @event) => @event is null ? throw Nothing("an event") : new([@event]);

    /// <summary>An event to append, or null for none.</summary>
    public static Reaction AppendIfAny(IEvent? @event) => @event is null ? None : new([@event]);

    /// <summary>The events of a collection to append, in order.</summary>
    public static Reaction AppendAll<TEvents>(TEvents events)
        where TEvents : struct, IEvents => new(events.All);

    /// <summary>A command to execute.</summary>
    public static Reaction Execute<TCommand>(TCommand command)
        where TCommand : ICommand<TCommand> => command is null ? throw Nothing("a command") : ExecuteIfAny(command);

    /// <summary>A command to execute, or null for none.</summary>
    public static Reaction ExecuteIfAny<TCommand>(TCommand? command)
        where TCommand : ICommand<TCommand> =>
        command is null ? None : new([], new(TCommand.Type, (gateway, context, cancellationToken) => gateway.ExecuteAsync(command, context, cancellationToken)));

    /// <summary>A command to execute, or null for none.</summary>
    public static Reaction ExecuteIfAny<TCommand>(TCommand? command)
        where TCommand : struct, ICommand<TCommand> => command is { } given ? Execute(given) : None;

    private static DeedsException Nothing(string what) =>
        new("DEED0561", $"A reactor gave null where its return type promises {what}. Write the type with ? to say that there may be none.");
}
