using Deeds.Aggregates;
using Deeds.Commands;
using Deeds.Reactors.Triggers;
using Deeds.Storage;
using Deeds.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds;

/// <summary>Carries a command to its aggregate and returns what came of it.</summary>
/// <remarks>
/// Steps: validate the fields, load the stream, ask the noop rules, ask the reject rules, decide, append.
/// An append refused because another came first is decided anew, a bounded number of times, unless the context names an expected version.
/// A command with the same id is recorded once, however often it is sent, and an append whose connection broke is looked up, never blindly repeated.
/// Thread-safe. Works without a container: <c>new CommandGateway(store)</c>. (Idea of the loop: Equinox's transact.)
/// </remarks>
/// <example><code>CommandResult result = await commands.ExecuteAsync(new ActivateSubscription(id, "sub_66123"));</code></example>
public sealed class CommandGateway
{
    internal CommandGateway(IEventStore store, DeedsOptions options, TimeProvider clock, HotAggregates hot, IServiceProvider? services)
    {
        Store = store;
        Options = options;
        Clock = clock;
        Hot = hot;
        Services = services;
        Unknown = new(options);
        Pauses = new(options.FirstPause, clock, Random.Shared);
    }

    /// <summary>A gateway to a store, for tests and tools; it knows no module, so no trigger is pulled. Hosts take theirs from the container: see AddDeeds.</summary>
    /// <param name="store">Where streams are loaded from and appended to.</param>
    /// <param name="options">Limits and policies.</param>
    /// <param name="clock">What events are recorded by; the system's by default.</param>
    /// <param name="services">Where Decide's services come from; none by default.</param>
    public CommandGateway(IEventStore store, DeedsOptions? options = null, TimeProvider? clock = null, IServiceProvider? services = null)
        : this(store, options ?? DeedsOptions.Default, clock ?? TimeProvider.System, new((options ?? DeedsOptions.Default).HotAggregates), services)
    {
    }

    internal IEventStore Store { get; }

    internal DeedsOptions Options { get; }

    internal TimeProvider Clock { get; }

    internal HotAggregates Hot { get; }

    internal IServiceProvider? Services { get; }

    internal TriggerSet Triggers { get; private init; } = TriggerSet.None;

    internal UnknownEvents Unknown { get; }

    internal Pauses Pauses { get; }

    /// <summary>What was added to the container; null without one, where every command is welcome.</summary>
    private Catalogue? Catalogue { get; init; }

    /// <summary>Carries out one command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="context">What the caller knows besides; nothing by default.</param>
    /// <param name="cancellationToken">Stops the command at any point before its append is sent; an append that was sent is waited for.</param>
    /// <returns>One of the eight outcomes; never null.</returns>
    /// <exception cref="DeedsException">The command is misdeclared, or its id was used by another command.</exception>
    public async ValueTask<CommandResult> ExecuteAsync<TCommand>(TCommand command, CommandContext? context = null, CancellationToken cancellationToken = default)
        where TCommand : ICommand<TCommand>
    {
        ArgumentNullException.ThrowIfNull(command);
        Check(TCommand.Type, context);
        using var activity = DeedsTelemetry.Activities.StartActivity(ActivityNames.Command);
        activity?.SetTag(TagNames.Command, TCommand.Type.Name);
        var timing = DeedsTelemetry.CommandBegan(Clock);
        var result = await TCommand.ExecuteAsync(command, new(this, context ?? CommandContext.Default, cancellationToken)).ConfigureAwait(false);
        DeedsTelemetry.CommandEnded(timing, TCommand.Type.Name, result, activity);
        return result;
    }

    internal static CommandGateway From(IServiceProvider provider) => new(
        provider.GetRequiredService<IEventStore>(),
        provider.GetRequiredService<DeedsOptions>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<HotAggregates>(),
        provider)
    {
        Catalogue = provider.GetRequiredService<Catalogue>(),
        Triggers = provider.GetRequiredService<TriggerSet>(),
    };

    private void Check(CommandType type, CommandContext? context)
    {
        if (context?.CommandId == Guid.Empty)
            throw new DeedsException("DEED0455", $"The command id of {type.Name} is the empty Guid, which all such commands would share. Give it an id of its own, or none.");
        if (Catalogue?.Declares(type) is false)
            throw new DeedsException("DEED0753", $"{type.Name} belongs to a module that was not added. Call AddModule with the module that declares it.");
    }
}
