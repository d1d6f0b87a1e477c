using System.Globalization;

namespace LoanApplications.CommandLine;

internal static class ArgumentParser
{
    public const string Usage =
        """
        loan-applications replay FILE [--postgres CONNECTION] [--callers N]
            sends every entry of the bank's log as a command
        loan-applications import FILE [--postgres CONNECTION] [--callers N]
            appends the same events, a whole application at a time
        loan-applications status --at TIME (FILE | --postgres CONNECTION)
            tells how many applications stood where at that time, such as 2012-01-01T00:00:00Z
        loan-applications report (FILE | --postgres CONNECTION)
            prints applications by status per day, workload per resource, offers per application and, from a database, days to a decision
        loan-applications rebuild PROJECTION --postgres CONNECTION [--abort | --roll-back | --drop-former]
            makes a projection, such as offers-per-application, anew beside the live one, compares and swaps them
        """;

    private const int MostCallers = 1_000;

    private static readonly string[] Times = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <exception cref="UsageException">An argument is unknown, missing or malformed.</exception>
    public static Arguments Parse(IReadOnlyList<string> args)
    {
        var arguments = new Arguments(args.Count > 0 ? ParseVerb(args[0]) : throw new UsageException("say what to do: replay, import, status, report or rebuild"));
        for (var i = 1; i < args.Count; i++)
            arguments = FindStep(arguments, args[i]) is { } step ? arguments with { Step = step }
                : args[i].StartsWith('-') ? WithOption(arguments, args[i], ++i < args.Count ? args[i] : "")
                : WithName(arguments, args[i]);
        return Complete(arguments);
    }

    private static Verb ParseVerb(string verb) => verb switch
    {
        "replay" => Verb.Replay,
        "import" => Verb.Import,
        "status" => Verb.Status,
        "report" => Verb.Report,
        "rebuild" => Verb.Rebuild,
        _ => throw new UsageException($"'{verb}' is unknown; say replay, import, status, report or rebuild"),
    };

    private static RebuildStep? FindStep(Arguments arguments, string option) => (arguments.Verb, option) switch
    {
        (Verb.Rebuild, "--abort") => RebuildStep.Abort,
        (Verb.Rebuild, "--roll-back") => RebuildStep.RollBack,
        (Verb.Rebuild, "--drop-former") => RebuildStep.DropFormer,
        _ => null,
    };

    // Tables have underscores, command lines have hyphens: either will do.
    private static Arguments WithName(Arguments arguments, string name) => arguments switch
    {
        { Verb: Verb.Rebuild, Projection: null } => arguments with { Projection = name.Replace('-', '_') },
        { Verb: Verb.Rebuild } => throw new UsageException($"'{name}' is one projection too many"),
        { File: null } => arguments with { File = name },
        _ => throw new UsageException($"'{name}' is one file too many"),
    };

    private static Arguments WithOption(Arguments arguments, string option, string value) => option switch
    {
        "--postgres" => arguments with { Postgres = value.Length > 0 ? value : throw new UsageException("--postgres needs a connection string") },
        "--callers" when arguments.Verb is Verb.Replay or Verb.Import => arguments with { Callers = ParseCallers(value) },
        "--at" when arguments.Verb is Verb.Status => arguments with { At = ParseTime(value) },
        _ => throw new UsageException($"'{option}' is unknown here"),
    };

    private static int ParseCallers(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var callers) && callers is >= 1 and <= MostCallers
            ? callers
            : throw new UsageException($"--callers needs a number from 1 to {MostCallers}, not '{text}'");

    private static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new UsageException($"--at needs a time such as 2012-01-01T00:00:00Z, not '{text}'");

    private static Arguments Complete(Arguments arguments) => arguments switch
    {
        { Verb: Verb.Status, At: null } => throw new UsageException("status needs --at and a time"),
        { Verb: Verb.Status or Verb.Report, File: null, Postgres: null } => throw new UsageException($"{Name(arguments)} needs the log's FILE, or --postgres and a connection string"),
        { Verb: Verb.Status or Verb.Report, File: not null, Postgres: not null } => throw new UsageException($"{Name(arguments)} reads the FILE or the database, not both"),
        { Verb: Verb.Rebuild, Projection: null } => throw new UsageException("rebuild needs a projection, such as offers-per-application"),
        { Verb: Verb.Rebuild, Postgres: null } => throw new UsageException("rebuild needs --postgres and a connection string: a projection in memory is made anew in every run"),
        { Verb: Verb.Replay or Verb.Import, File: null } => throw new UsageException("name the FILE of the log"),
        _ => arguments,
    };

    private static string Name(Arguments arguments) => arguments.Verb is Verb.Status ? "status" : "report";
}
