using Deeds.Modules;

namespace Deeds;

/// <summary>The application cannot start as it is configured; names every problem at once.</summary>
/// <param name="problems">All problems found; at least one.</param>
public sealed class DeedsConfigurationException(IReadOnlyList<ConfigurationProblem> problems)
    : DeedsException("DEED0051", $"the configuration has {problems.Count} problem(s):\n" + string.Join('\n', problems.Select(problem => $"  {problem}")))
{
    /// <summary>All problems found.</summary>
    public IReadOnlyList<ConfigurationProblem> Problems { get; } = problems;
}
