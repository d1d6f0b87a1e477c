using Deeds.Modules;
using Deeds.Processors.Running;

namespace Deeds.Processors;

/// <summary>Finds options that no processor can be driven by, wherever they were said.</summary>
internal static class OptionProblems
{
    private const int MostEvents = 100_000;

    // Far below what a timer can wait for, and what a claim's end can be added to.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    public static IEnumerable<ConfigurationProblem> Of(IEnumerable<ProcessorType> processors, ProcessorSettings settings) =>
        from processor in processors
        let wrong = Wrong(settings.Of(processor)).ToList()
        where wrong.Count > 0
        select new ConfigurationProblem("DEED0568", $"{processor.Name} cannot be driven with {string.Join(" and ", wrong)}. Give a PageSize of 1 to {MostEvents}, and a Claim, a Poll and a HandlingTimeout of more than nothing and at most a day; look at ConfigureProcessor, [Processor] and ConfigureProcessors.");

    private static IEnumerable<string> Wrong(ProcessorOptions options)
    {
        if (options.PageSize is < 1 or > MostEvents)
            yield return $"PageSize = {options.PageSize}";
        if (IsOutOfRange(options.Claim))
            yield return $"Claim = {options.Claim}";
        if (IsOutOfRange(options.Poll))
            yield return $"Poll = {options.Poll}";
        if (IsOutOfRange(options.HandlingTimeout))
            yield return $"HandlingTimeout = {options.HandlingTimeout}";
    }

    private static bool IsOutOfRange(TimeSpan time) => time <= TimeSpan.Zero || time > Longest;
}
