using Deeds.Commands;
using Deeds.Processors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Deeds.Modules;

/// <summary>Looks at the whole configuration when the host starts and reports every problem at once.</summary>
public sealed class StartupValidation : IHostedLifecycleService
{
    private readonly DeedsBuilder _builder;
    private readonly IServiceProvider _provider;

    internal StartupValidation(DeedsBuilder builder, IServiceProvider provider)
    {
        _builder = builder;
        _provider = provider;
    }

    /// <summary>Validates now; for applications without a host.</summary>
    /// <exception cref="DeedsConfigurationException">Something is wrong; the exception names all of it.</exception>
    public void Validate()
    {
        var problems = Problems().ToList();
        if (problems.Count > 0)
            throw new DeedsConfigurationException(problems);
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        Validate();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private IEnumerable<ConfigurationProblem> Problems()
    {
        if (_builder.Modules.Count == 0)
            yield return new("DEED0751", "No module was added, so no event could be read. Call AddModule(YourModule.Definition).");
        if (_builder.Stores.Count == 0)
            yield return new("DEED0052", "No store was chosen. Call UseInMemory() or UsePostgres(connectionString).");
        if (_builder.Stores.Count > 1)
            yield return new("DEED0053", $"{_builder.Stores.Count} stores were chosen ({string.Join(", ", _builder.Stores)}). Choose one.");
        if (_builder.Options is { Redecisions: < 0 } or { SettlingAttempts: < 0 } or { HotAggregates: < 0 })
            yield return new("DEED0054", "An option is negative. Redecisions, SettlingAttempts and HotAggregates are 0 or more.");
        foreach (var name in _builder.Options.IgnoredEvents.Intersect(_builder.Modules.SelectMany(module => module.Events).Select(type => type.Name), StringComparer.Ordinal))
            yield return new("DEED0055", $"The event {name} is to be ignored, yet a module declares it. Remove it from IgnoreEvents, or remove the declaration.");
        foreach (var problem in ModuleProblems.Of(_builder.Modules).Concat(MissingServices()).Concat(ProcessorProblems.Of(_builder.Modules, _builder.Processors, _provider)))
            yield return problem;
    }

    private IEnumerable<ConfigurationProblem> MissingServices()
    {
        if (_provider.GetService<IServiceProviderIsService>() is not { } known)
            return [];

        return
            from module in _builder.Modules
            from command in module.Commands
            from service in command.Services
            where !known.IsService(service)
            select new ConfigurationProblem(DecisionServices.ServiceIsMissing, $"{command.Name}.Decide takes {service.Name}, which is not registered. Register it in the container.");
    }
}
