namespace Deeds.Commands;

/// <summary>What Decide may take besides the aggregate.</summary>
/// <param name="Context">The caller's metadata and wishes.</param>
/// <param name="Clock">The clock events are recorded by.</param>
/// <param name="CancellationToken">Stops the deciding.</param>
public readonly record struct DecisionServices(CommandContext Context, TimeProvider Clock, CancellationToken CancellationToken)
{
    internal const string ServiceIsMissing = "DEED0451";

    internal IServiceProvider? Provider { get; init; }

    /// <summary>A service Decide takes as a parameter.</summary>
    /// <exception cref="DeedsException">DEED0451: there is no container, or it does not know the service.</exception>
    public TService Get<TService>()
        where TService : notnull =>
        (Context.Services ?? Provider)?.GetService(typeof(TService)) is TService service
            ? service
            : throw new DeedsException(ServiceIsMissing, $"Decide takes {typeof(TService).Name}, which is not registered. Register it in the container, or pass one to the gateway: new CommandGateway(store, services: provider).");
}
