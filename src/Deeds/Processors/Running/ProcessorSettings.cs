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

    public ProcessorOptions Of(string processor) => OfOne(processor, _ofAll(ProcessorOptions.Default));

    /// <summary>The options of a projection: what is said of all its versions, and then of this one.</summary>
    public ProcessorOptions Of(ProjectionType type) => type.Version == 1 ? Of(type.Name) : OfOne(type.Name, Of(type.DeclaredName));

    private ProcessorOptions OfOne(string processor, ProcessorOptions options) => _ofOne.TryGetValue(processor, out var change) ? change(options) : options;
}
