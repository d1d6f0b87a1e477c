using System.Runtime.CompilerServices;
using Deeds;
using Deeds.Storage;
using LoanApplications.Domain;

namespace LoanApplications.Reporting;

/// <summary>Reads from the store how its applications stand, or stood at any time.</summary>
internal sealed class StandingReader(IEventStore store)
{
    private const int PageSize = 5_000;
    private const int LoadsAtOnce = 16;

    private readonly AggregateReader _aggregates = new(store);

    public async Task<Standing> ReadAsync(At at, CancellationToken cancellationToken)
    {
        var (standing, turn) = (new Standing(), new Lock());
        var options = new ParallelOptions { MaxDegreeOfParallelism = LoadsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(ApplicationsAsync(cancellationToken), options, async (key, token) =>
        {
            var loaded = await _aggregates.LoadVersionedAsync<LoanApplication>(key, at, token);
            lock (turn)
                standing = loaded.Exists ? standing.With(loaded) : standing;
        });
        return standing;
    }

    private async IAsyncEnumerable<StreamKey> ApplicationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = store.ReadAfter(Position.Start, EventFilter.Named("application.submitted"));
        EventPage page;
        do
        {
            page = await reader.ReadPageAsync(PageSize, cancellationToken);
            foreach (var submitted in page.Events)
                yield return submitted.Stream.Key;
        }
        while (!page.IsLast);
    }
}
