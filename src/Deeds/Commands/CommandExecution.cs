namespace Deeds.Commands;

/// <summary>One command on its way; handed to the generated half, which names the aggregate.</summary>
public readonly struct CommandExecution
{
    private readonly CommandGateway _gateway;
    private readonly CommandContext _context;
    private readonly CancellationToken _cancellationToken;

    internal CommandExecution(CommandGateway gateway, CommandContext context, CancellationToken cancellationToken)
    {
        _gateway = gateway;
        _context = context;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Validates, loads, judges, decides and appends.</summary>
    public ValueTask<CommandResult> RunAsync<TCommand, TAggregate>(TCommand command)
        where TCommand : ICommand<TCommand, TAggregate>
        where TAggregate : IAggregate<TAggregate>
    {
        var errors = new ValidationErrors();
        TCommand.Validate(command, errors);
        return errors.IsEmpty
            ? new CommandRun<TCommand, TAggregate>(command, _gateway, _context, _cancellationToken).RunAsync()
            : new(new CommandResult.Invalid(errors.ByField));
    }
}
