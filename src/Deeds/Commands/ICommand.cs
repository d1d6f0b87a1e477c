using Deeds.Commands;

namespace Deeds;

/// <summary>A wish to change an aggregate; implemented by the generated half of a <c>[Command]</c> record.</summary>
/// <typeparam name="TSelf">The command record itself.</typeparam>
public interface ICommand<TSelf>
    where TSelf : ICommand<TSelf>
{
    /// <summary>The command's name, rules and needs.</summary>
    static abstract CommandType Type { get; }

    /// <summary>Takes the command through the pipeline with its aggregate's type.</summary>
    static abstract ValueTask<CommandResult> ExecuteAsync(TSelf command, CommandExecution execution);
}

/// <summary>A command and the aggregate it is decided on; implemented by generated code.</summary>
/// <typeparam name="TSelf">The command record itself.</typeparam>
/// <typeparam name="TAggregate">The aggregate.</typeparam>
public interface ICommand<TSelf, TAggregate> : ICommand<TSelf>
    where TSelf : ICommand<TSelf, TAggregate>
    where TAggregate : IAggregate<TAggregate>
{
    /// <summary>The key of the aggregate the command is for.</summary>
    static abstract StreamKey KeyOf(TSelf command);

    /// <summary>Adds what is wrong with the command's own fields.</summary>
    static abstract void Validate(TSelf command, ValidationErrors errors);

    /// <summary>What the rules say: the noop rules first, then the reject rules, each in the order they are written.</summary>
    static abstract Ruling Judge(TSelf command, TAggregate state);

    /// <summary>The events the command leads to.</summary>
    static abstract ValueTask<Decision> DecideAsync(TSelf command, TAggregate state, DecisionServices services);
}
