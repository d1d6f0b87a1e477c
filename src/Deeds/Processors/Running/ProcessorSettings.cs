using Deeds.Projections;

namespace Deeds.Processors.Running;

/// <summary>What the application asks of its processors: changes to the options of all, and of each.</summary>
internal sealed class ProcessorSettings
{
    private readonly Dictionary<string, Func<ProcessorOptions, ProcessorOptions>> _ofOne = new(StringComparer.Ordinal);
    private Func<ProcessorOptions, ProcessorOptions> _ofAll = static options => options;

    public IEnumerable<string> Names => _ofOne.Keys;

    public void Change(Func<ProcessorOptions, ProcessorOptions> change)
    {
        var earlier = _ofAll;
        _ofAll = options => change(earlier(options));
    }

    public void Change(string processor, Func<ProcessorOptions, ProcessorOptions> change)
    {
        var earlier = _ofOne.GetValueOrDefault(processor) ?? (static options => options);
        _ofOne[processor] = options => change(earlier(options));
    }

    /// <summary>The defaults, changed for all, then by the declaration, then for all versions of a projection, and at last for the one.</summary>
    public ProcessorOptions Of(ProcessorType type)
    {
        var options = _ofAll(ProcessorOptions.Default);
        options = type.Settings?.Invoke(options) ?? options;
        if (type is ProjectionType { Version: > 1 } version)
            options = OfOne(version.DeclaredName, options);
        return OfOne(type.Name, options);
    }

    private ProcessorOptions OfOne(string processor, ProcessorOptions options) => _ofOne.TryGetValue(processor, out var change) ? change(options) : options;
}
