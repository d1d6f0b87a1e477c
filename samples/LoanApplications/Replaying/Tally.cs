using System.Globalization;

namespace LoanApplications.Replaying;

/// <summary>How many entries were recorded by this run, and how many by an earlier one.</summary>
internal sealed class Tally
{
    private long _accepted;
    private long _duplicates;

    public long Accepted => Interlocked.Read(ref _accepted);

    public long Duplicates => Interlocked.Read(ref _duplicates);

    public long Entries => Accepted + Duplicates;

    public void AddAccepted(int entries) => Interlocked.Add(ref _accepted, entries);

    public void AddDuplicates(int entries) => Interlocked.Add(ref _duplicates, entries);

    public string Describe(TimeSpan elapsed) =>
        string.Create(CultureInfo.InvariantCulture, $"{Entries:N0} entries, {Entries / Math.Max(elapsed.TotalSeconds, 0.001):N0}/s");
}
