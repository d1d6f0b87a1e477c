using Deeds;
using Deeds.Storage;
using LoanApplications.Logs;
using LoanApplications.Replaying;
using LoanApplications.Reporting;

namespace LoanApplications.CommandLine;

/// <summary>Does what the arguments ask for, and gives the line to print.</summary>
internal sealed class Work(TimeProvider clock)
{
    // A caller has one application at hand at a time; this leaves room for every caller there may be.
    private static readonly DeedsOptions Options = new() { HotAggregates = 4_096 };

    private readonly Tally _tally = new();

    public Task<string> DoAsync(Arguments arguments, CancellationToken cancellationToken) => arguments.Verb switch
    {
        Verb.Status => TellStatusAsync(arguments, cancellationToken),
        Verb.Report => ReportAsync(arguments, cancellationToken),
        Verb.Rebuild => RebuildAsync(arguments, cancellationToken),
        _ => WriteLogAsync(arguments, cancellationToken),
    };

    private async Task<string> WriteLogAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        using var log = LogFile.Open(arguments.File!);
        await using var home = await StoreHome.OpenAsync(arguments, cancellationToken);
        var callers = arguments.Callers ?? home.UsualCallers;
        var begun = clock.GetTimestamp();
        await WriteAsync(log, callers, WriterFor(arguments.Verb, home.Store), cancellationToken);

        var run = new Run(arguments.Verb is Verb.Replay ? "commands" : "entries", _tally, clock.GetElapsedTime(begun)) { Callers = callers, Store = home.Name };
        return JsonLine.OfRun(await new StandingReader(home.Store).ReadAsync(At.Latest, cancellationToken), run);
    }

    private async Task<string> TellStatusAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var home = await StoreHome.OpenAsync(arguments, cancellationToken);
        if (arguments.File is { } file)
        {
            using var log = LogFile.Open(file);
            await WriteAsync(log, home.UsualCallers, WriterFor(Verb.Import, home.Store), cancellationToken);
        }

        return JsonLine.OfStatus(await new StandingReader(home.Store).ReadAsync(At.Time(arguments.At!.Value), cancellationToken));
    }

    private async Task<string> ReportAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var home = await ReportHome.OpenAsync(arguments.Postgres, cancellationToken);
        if (arguments.File is { } file)
        {
            using var log = LogFile.Open(file);
            await WriteAsync(log, callers: 1, WriterFor(Verb.Import, home.Store), cancellationToken);
        }

        await new CatchingUp(home.Processors, clock).RunAsync(cancellationToken);
        var report = await home.ReadAsync(cancellationToken);
        return ReportTables.Of(report) + JsonLine.OfReport(report, home.Name);
    }

    private async Task<string> RebuildAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var home = await ReportHome.OpenAsync(arguments.Postgres, cancellationToken);
        return await new Rebuilding(home, arguments.Projection!, clock).DoAsync(arguments.Step, cancellationToken);
    }

    private Task WriteAsync(LogFile log, int callers, ITraceWriter writer, CancellationToken cancellationToken) => new ProgressBar(clock).ShowAsync(
        new Callers(callers).RunAsync(log, writer, cancellationToken),
        elapsed => ValueTask.FromResult(new Progress(log.Progress, _tally.Describe(elapsed))));

    private ITraceWriter WriterFor(Verb verb, IEventStore store)
    {
        var patience = new Patience(clock);
        return verb is Verb.Replay
            ? new CommandReplay(new EntryCommands(new CommandGateway(store, Options, clock)), patience, _tally)
            : new BulkImport(store, patience, _tally);
    }
}
