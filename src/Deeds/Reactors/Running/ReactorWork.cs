using Deeds.Processors;
using Deeds.Processors.Running;
using Deeds.Storage;
using Deeds.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Reactors.Running;

/// <summary>Hands events to a reactor one by one, and emits what it gives.</summary>
internal sealed class ReactorWork(ReactorType type, Subscribed subscribed, ProcessorWorld world) : IPageWork
{
    private readonly EmissionWriter _emissions = new(world);

    public async ValueTask<PageOutcome> WorkAsync(PageOfWork page, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, page.Overdue);
        for (var done = 0; done < page.Events.Count; done++)
        {
            if (done > 0 && (page.Stopping.IsCancellationRequested || world.Clock.GetUtcNow() >= page.Until))
                return new(done);
            try
            {
                await ReactAsync(page.Events[done], done == 0 ? page.Attempt : 1, ending.Token).ConfigureAwait(false);
            }
            catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
            {
                return new(done, page.Overdue.IsCancellationRequested ? ProcessorProblems.TookTooLong(type.Name, page.Events[done], problem) : problem);
            }
        }

        return new(page.Events.Count);
    }

    private async ValueTask ReactAsync(StoredEvent stored, int attempt, CancellationToken cancellationToken)
    {
        if (subscribed.Decode(stored) is not { } @event)
            return;

        var delivery = new Delivery(stored, type.Name, attempt) { CancellationToken = cancellationToken };
        if (type.Emits.Count > 0 && await _emissions.AreRecordedAsync(delivery).ConfigureAwait(false))
            return;

        using var activity = DeedsTelemetry.ReactionStarted(delivery);
        var services = new DeliveryScope(world.Services);
        await using (services.ConfigureAwait(false))
        {
            var reaction = await services.WaitAsync(type.ReactAsync(new(services, type.Name), @event, delivery), cancellationToken).ConfigureAwait(false);
            if (reaction.Events.Count > 0)
                await _emissions.AppendAsync(reaction.Events, delivery).ConfigureAwait(false);
            if (reaction.Command is { } command)
                await ExecuteAsync(command, services, delivery).ConfigureAwait(false);
        }
    }

    private async ValueTask ExecuteAsync(CommandCall command, IServiceProvider services, Delivery delivery)
    {
        var cause = delivery.Metadata;
        var context = new CommandContext
        {
            CommandId = delivery.Key,
            CausationId = cause.EventId,
            CorrelationId = cause.CorrelationId ?? cause.EventId.ToString(),
            Actor = cause.Actor,
            Services = services,
        };
        var result = await command.ExecuteAsync(services.GetRequiredService<CommandGateway>(), context, delivery.CancellationToken).ConfigureAwait(false);
        if (Refusal(result) is { } refusal && !(type.AcceptsRejections && result is not (CommandResult.Conflict or CommandResult.OutcomeUnknown)))
            throw new DeedsException("DEED0553", $"{type.Name} gave {command.Type.Name}, which was not carried out: {refusal} Make the reactor give it only when it can be, or mark it [Reactor(\"{type.Name}\", AcceptsRejections = true)].");
    }

    private static string? Refusal(CommandResult result) => result switch
    {
        CommandResult.Accepted or CommandResult.Noop or CommandResult.Rejected { Events.Count: > 0 } => null,
        CommandResult.Rejected rejected => $"{rejected.Rule}: {rejected.Message}",
        CommandResult.Invalid invalid => string.Join(' ', invalid.Errors.Values.SelectMany(messages => messages)),
        CommandResult.NotFound missing => $"{missing.Stream} does not exist.",
        CommandResult.AlreadyExists existing => $"{existing.Stream} exists already.",
        CommandResult.Conflict conflict => $"the stream kept moving, from version {conflict.Expected} to {conflict.Actual}.",
        _ => "its outcome is unknown.",
    };
}
