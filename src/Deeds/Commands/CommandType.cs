namespace Deeds.Commands;

/// <summary>What the framework knows about one kind of command.</summary>
/// <param name="Name">The name of the record.</param>
/// <param name="ClrType">The record itself.</param>
/// <param name="AggregateType">The aggregate it is decided on.</param>
/// <param name="Creates">True when the stream must not exist yet.</param>
public sealed record CommandType(string Name, Type ClrType, Type AggregateType, bool Creates)
{
    /// <summary>The rules in the order they speak.</summary>
    public IReadOnlyList<CommandRule> Rules { get; init; } = [];

    /// <summary>The services Decide takes, which a container must know.</summary>
    public IReadOnlyList<Type> Services { get; init; } = [];

    /// <summary>What is known about <typeparamref name="TCommand"/>; how generated code speaks of a command.</summary>
    public static CommandType Of<TCommand>()
        where TCommand : ICommand<TCommand> => TCommand.Type;

    internal string MessageOf(string rule) => Rules.FirstOrDefault(known => known.Name == rule)?.Message ?? rule;
}
