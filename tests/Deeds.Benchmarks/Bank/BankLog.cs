using LoanApplications.Logs;

namespace Deeds.Benchmarks.Bank;

/// <summary>The bank's applications: its own log where one is given, otherwise as many of the same shape.</summary>
internal static class BankLog
{
    private const int Applications = 13_087;
    private const int Rounds = 8;

    private static readonly DateTimeOffset First = new(2011, 10, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Activity, string Transition)[] Beginning =
    [
        ("A_SUBMITTED", "COMPLETE"), ("A_PARTLYSUBMITTED", "COMPLETE"), ("A_PREACCEPTED", "COMPLETE"), ("W_Completeren aanvraag", "SCHEDULE"),
    ];

    private static readonly (string Activity, string Transition)[] Round = [("W_Completeren aanvraag", "START"), ("W_Completeren aanvraag", "COMPLETE")];

    public static IEnumerable<Trace> Read(string? path) => path is null ? Enumerable.Range(0, Applications).Select(Generated) : ReadFile(path);

    private static IEnumerable<Trace> ReadFile(string path)
    {
        using var file = LogFile.Open(path);
        foreach (var trace in file.ReadTraces())
            yield return trace;
    }

    // Twenty entries each, spread over days, so that applications lie among each other as in life.
    private static Trace Generated(int number)
    {
        (string Activity, string Transition)[] entries = [.. Beginning, .. Enumerable.Repeat(Round, Rounds).SelectMany(round => round)];
        var began = First.AddMinutes(number * 17);
        return new($"{170_000 + number}", 5_000 + number % 40_000, [.. entries.Select((entry, index) => new Entry(entry.Activity, entry.Transition, began.AddHours(index * 7 + number % 5), $"{10_000 + number % 70}"))]);
    }
}
