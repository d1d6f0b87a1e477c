using Deeds.Storage;
using Deeds.Telemetry;

namespace Deeds.Commands;

/// <summary>Loads, judges, decides and appends one valid command, again where another append came first.</summary>
internal sealed class CommandRun<TCommand, TAggregate>
    where TCommand : ICommand<TCommand, TAggregate>
    where TAggregate : IAggregate<TAggregate>
{
    private readonly TCommand _command;
    private readonly CommandGateway _gateway;
    private readonly CommandContext _context;
    private readonly CancellationToken _cancellationToken;
    private readonly StateSource<TAggregate> _states;
    private readonly Recording<TAggregate> _recording;

    public CommandRun(TCommand command, CommandGateway gateway, CommandContext context, CancellationToken cancellationToken)
    {
        _command = command;
        _gateway = gateway;
        _context = context;
        _cancellationToken = cancellationToken;
        var stream = TAggregate.Type.StreamOf(TCommand.KeyOf(command));
        var commandId = context.CommandId ?? Guid.CreateVersion7(gateway.Clock.GetUtcNow());
        _states = new(gateway, stream, commandId);
        _recording = new(gateway, new(stream, commandId, TCommand.Type, context));
    }

    private bool MayAssume => _context.ExpectedVersion is null;

    public async ValueTask<CommandResult> RunAsync()
    {
        var basis = MayAssume && _states.Assumed(TCommand.Type.Creates) is { } assumed
            ? assumed
            : await _states.LoadAsync(_cancellationToken).ConfigureAwait(false);

        for (var redecisions = 0; ;)
        {
            var attempt = await AttemptAsync(basis).ConfigureAwait(false);
            if (attempt.Result is { } result)
                return result;
            if (attempt.Refused is AppendResult.Duplicate duplicate)
                return await RepeatedAsync().ConfigureAwait(false) ?? throw await _recording.MisusedIdAsync(duplicate, _cancellationToken).ConfigureAwait(false);

            if (attempt.IsLost || (attempt.Refused is not null && basis.IsLoaded))
            {
                if (redecisions == _gateway.Options.Redecisions || (attempt.Refused is not null && !MayAssume))
                    return await GiveUpAsync(attempt, basis).ConfigureAwait(false);
                DeedsTelemetry.DecidedAnew(TCommand.Type.Name);
                await _gateway.Pauses.WaitAsync(redecisions++, _cancellationToken).ConfigureAwait(false);
            }

            basis = await _states.LoadAsync(_cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<Attempt> AttemptAsync(Basis<TAggregate> basis)
    {
        if (basis.IsRepeated)
            return new(_recording.Repeated(basis.Repeated));
        if (_context.ExpectedVersion is { } expected && expected != basis.Version)
            return new(new CommandResult.Conflict(expected, basis.Version));
        if (basis.Version == 0 && !TCommand.Type.Creates)
            return new(new CommandResult.NotFound(_states.Stream));

        var ruling = TCommand.Judge(_command, basis.State);
        if (ruling.Rule is { IsNoop: true } noop)
            return basis.IsStale ? default : new(new CommandResult.Noop(noop.Name));
        if (basis.Version > 0 && TCommand.Type.Creates)
            return new(new CommandResult.AlreadyExists(_states.Stream, basis.Version));
        if (ruling is { Rule: { } rule, Failure: null })
            return basis.IsStale ? default : new(new CommandResult.Rejected(rule.Name, rule.Message!, []));

        var decision = ruling.Failure is { } failure ? Decision.Of(failure) : await DecideAsync(basis.State).ConfigureAwait(false);
        return await AppendAsync(basis, decision, ruling.Rule).ConfigureAwait(false);
    }

    private async ValueTask<Decision> DecideAsync(TAggregate state)
    {
        using var activity = DeedsTelemetry.Activities.StartActivity(ActivityNames.Decide);
        var services = new DecisionServices(_context, _gateway.Clock, _cancellationToken) { Provider = _gateway.Services };
        var decision = await TCommand.DecideAsync(_command, state, services).ConfigureAwait(false);
        return decision.Count > 0
            ? decision
            : throw new DeedsException("DEED0452", $"{TCommand.Type.Name}.Decide returned no event. Say with a [Noop] rule when there is none to record.");
    }

    private async ValueTask<Attempt> AppendAsync(Basis<TAggregate> basis, Decision decision, CommandRule? rule)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var record = _recording.Prepare(basis, decision, rule);
        if (record.Veto is { } veto)
            return basis.IsStale ? default : Rejected(veto);
        // Begun after the events were prepared: they name the command's own activity as the trace that recorded them.
        using var activity = DeedsTelemetry.Activities.StartActivity(ActivityNames.Append)?.SetTag(TagNames.Stream, _states.Stream.Value);
        try
        {
            var appended = await _gateway.Store.AppendMeasuredAsync(record.Append, _gateway.Clock, _cancellationToken).ConfigureAwait(false);
            return appended switch
            {
                AppendResult.Appended { Streams: [var stream] } => new(_recording.Recorded(record, stream, rule)),
                AppendResult.Vetoed vetoed => Rejected(vetoed.Veto),
                _ => new(Refused: appended),
            };
        }
        catch (OutcomeUnknownException)
        {
            _gateway.Hot.Forget(_states.Stream);
            return await SettleAsync().ConfigureAwait(false);
        }
    }

    private static Attempt Rejected(AppendVeto veto) => new(new CommandResult.Rejected(veto.By, veto.Message, []));

    // Asks on a new connection whether the events are there; only then is the command answered, or decided anew with the same ids.
    private async ValueTask<Attempt> SettleAsync()
    {
        for (var attempt = 0; attempt < _gateway.Options.SettlingAttempts; attempt++)
        {
            await _gateway.Pauses.WaitLongAsync(attempt, _cancellationToken).ConfigureAwait(false);
            if (await _states.TryLoadAsync(_cancellationToken).ConfigureAwait(false) is { } basis)
                return basis.IsRepeated ? new(_recording.Settled(basis.Repeated)) : new(IsLost: true);
        }

        return new(new CommandResult.OutcomeUnknown(_states.CommandId));
    }

    private async ValueTask<CommandResult> GiveUpAsync(Attempt attempt, Basis<TAggregate> basis)
    {
        if (await RepeatedAsync().ConfigureAwait(false) is { } repeated)
            return repeated;
        return attempt.Refused is AppendResult.Refused { ActualVersion: var actual }
            ? new CommandResult.Conflict(_context.ExpectedVersion ?? basis.Version, actual)
            : new CommandResult.OutcomeUnknown(_states.CommandId);
    }

    private async ValueTask<CommandResult?> RepeatedAsync()
    {
        var basis = await _states.LoadAsync(_cancellationToken).ConfigureAwait(false);
        return basis.IsRepeated ? _recording.Repeated(basis.Repeated) : null;
    }
}
