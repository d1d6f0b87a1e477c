namespace Deeds.Processors;

/// <summary>What the constructor of a reactor or trigger may take: services of the container.</summary>
public readonly struct ProcessorServices
{
    internal const string ServiceIsMissing = "DEED0551";

    private readonly IServiceProvider? _provider;
    private readonly string _processor;

    internal ProcessorServices(IServiceProvider? provider, string processor)
    {
        _provider = provider;
        _processor = processor;
    }

    /// <summary>A service the constructor takes.</summary>
    /// <exception cref="DeedsException">DEED0551: there is no container, or it does not know the service.</exception>
    public TService Get<TService>()
        where TService : notnull =>
        _provider?.GetService(typeof(TService)) is TService service
            ? service
            : throw new DeedsException(ServiceIsMissing, $"{_processor} takes {typeof(TService).Name}, which is not registered. Register it in the container.");
}
