using Deeds.Storage.Processors;

namespace Deeds.Processors.Sharing;

/// <summary>Who is to drive what: nobody has two more than another who could drive one of them, and nothing moves without need.</summary>
/// <remarks>
/// All workers make the same plan of the same roll, and each obeys it for itself alone. A plan that was carried out is planned again unchanged:
/// every move makes the shares more even, so moves come to an end.
/// </remarks>
internal sealed class SharePlan
{
    private readonly IReadOnlyList<Worker> _workers;
    private readonly Dictionary<string, HashSet<string>> _able;
    private readonly Dictionary<string, int> _shares;
    private readonly SortedDictionary<string, string> _plan = new(StringComparer.Ordinal);

    private SharePlan(WorkerRoll roll)
    {
        _workers = [.. roll.Workers.OrderBy(worker => worker.Owner, StringComparer.Ordinal)];
        _able = _workers.ToDictionary(worker => worker.Owner, worker => worker.Processors.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        _shares = _workers.ToDictionary(worker => worker.Owner, _ => 0, StringComparer.Ordinal);
    }

    /// <summary>The owner each processor is to have; none for one that nobody can drive, or that somebody drives who is not on the roll.</summary>
    public static IReadOnlyDictionary<string, string> Of(WorkerRoll roll)
    {
        var plan = new SharePlan(roll);
        var processors = plan._able.Values.SelectMany(able => able).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var processor in processors)
        {
            if (roll.Owners.TryGetValue(processor, out var owner) && plan.IsAble(owner, processor))
                plan.Give(processor, owner);
        }

        foreach (var processor in processors.Where(processor => !plan._plan.ContainsKey(processor) && !plan.IsForeign(roll, processor)))
            plan.Give(processor, plan.Lightest(processor));
        while (plan.Move())
            continue;
        return plan._plan;
    }

    private bool IsAble(string owner, string processor) => _able.TryGetValue(owner, out var able) && able.Contains(processor);

    private bool IsForeign(WorkerRoll roll, string processor) => roll.Owners.TryGetValue(processor, out var owner) && !_able.ContainsKey(owner);

    private string Lightest(string processor) => _workers.Select(worker => worker.Owner).Where(owner => IsAble(owner, processor)).MinBy(owner => _shares[owner])!;

    private void Give(string processor, string owner)
    {
        _plan[processor] = owner;
        _shares[owner]++;
    }

    private bool Move()
    {
        foreach (var (processor, owner) in _plan.OrderByDescending(entry => _shares[entry.Value]))
        {
            var lightest = Lightest(processor);
            if (_shares[owner] - _shares[lightest] < 2)
                continue;
            _shares[owner]--;
            Give(processor, lightest);
            return true;
        }

        return false;
    }
}
