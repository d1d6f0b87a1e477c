using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Domain;
using Deeds.Commands;

namespace Deeds.Benchmarks.Operations;

/// <summary>From a command to its decision: through the generated half, through the gateway, and called by hand.</summary>
internal sealed class DispatchOperations
{
    private static readonly DecisionServices Services = new(CommandContext.Default, TimeProvider.System, CancellationToken.None);

    private readonly CommandGateway _gateway = new(new NoopStore(), DeedsOptions.Default with { HotAggregates = 16 });
    private readonly HandCommands _byHand = new(new NoopStore());
    private readonly Answered _answered = new();
    private readonly CountLine _count = new(Some.Id(1), Some.Id(2), 3);
    private readonly Order _order = new Order().Apply(Some.OrderPlaced());

    /// <exception cref="InvalidOperationException">A command is not accepted.</exception>
    public DispatchOperations()
    {
        var place = new PlaceOrder(_count.OrderId, Some.OrderPlaced());
        if (_gateway.ExecuteAsync(place).Result is not CommandResult.Accepted || !_byHand.PlaceAsync(place, CommandContext.Default).Result)
            throw new InvalidOperationException("The order is not placed.");
        if (Pipeline() is not CommandResult.Accepted || !PipelineByHand() || !Decide().Equals(DecideByHand()))
            throw new InvalidOperationException("The line is not counted.");
    }

    /// <summary>The rules and the decision, found at compile time through static abstract members.</summary>
    public IEvent Decide() => Decide<CountLine, Order>(_count, _order);

    public LineCounted DecideByHand() =>
        _count.AllCounted(_order) || _count.NothingToCount(_order)
            ? throw new InvalidOperationException("The rules refuse the command.")
            : _count.Decide(_order);

    /// <summary>What the gateway adds to any command: telemetry, context, one await.</summary>
    public CommandResult Entry() => Now(_gateway.ExecuteAsync(_answered));

    public CommandResult EntryByHand() => Now(Answered.ExecuteAsync(_answered, default));

    /// <summary>Everything but a store: rules, decision, fold, metadata, encoding, result.</summary>
    public CommandResult Pipeline() => Now(_gateway.ExecuteAsync(_count));

    public bool PipelineByHand() => Now(_byHand.CountAsync(_count, CommandContext.Default));

    private static IEvent Decide<TCommand, TAggregate>(TCommand command, TAggregate state)
        where TCommand : ICommand<TCommand, TAggregate>
        where TAggregate : IAggregate<TAggregate> =>
        TCommand.Judge(command, state).Rule is null
            ? Now(TCommand.DecideAsync(command, state, Services))[0]
            : throw new InvalidOperationException("The rules refuse the command.");

    // Nothing here waits: a result that is not there would be a mistake of the measurement.
    private static T Now<T>(ValueTask<T> task) =>
        task.IsCompletedSuccessfully ? task.Result : throw new InvalidOperationException("The operation did not complete at once.");
}
