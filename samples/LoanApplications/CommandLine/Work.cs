using Deeds;
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

    public Task<string> DoAsync(Arguments arguments, CancellationToken cancellationToken) =>
        arguments.Verb is Verb.Status ? TellStatusAsync(arguments, cancellationToken) : WriteLogAsync(arguments, cancellationToken);

    private async Task<string> WriteLogAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        using var log = LogFile.Open(arguments.File!);
        await using var home = await StoreHome.OpenAsync(arguments, cancellationToken);
        var callers = arguments.Callers ?? home.UsualCallers;
        var begun = clock.GetTimestamp();
        var writing = new Callers(callers).RunAsync(log, WriterFor(arguments.Verb, home), cancellationToken);
        await new ProgressBar(log, _tally, clock).ShowAsync(writing);

        var run = new Run(arguments.Verb is Verb.Replay ? "commands" : "entries", _tally, clock.GetElapsedTime(begun)) { Callers = callers, Store = home.Name };
        return JsonLine.OfRun(await new StandingReader(home.Store).ReadAsync(At.Latest, cancellationToken), run);
    }

    private async Task<string> TellStatusAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        await using var home = await StoreHome.OpenAsync(arguments, cancellationToken);
        if (arguments.File is { } file)
        {
            using var log = LogFile.Open(file);
            await new Callers(home.UsualCallers).RunAsync(log, WriterFor(Verb.Import, home), cancellationToken);
        }

        return JsonLine.OfStatus(await new StandingReader(home.Store).ReadAsync(At.Time(arguments.At!.Value), cancellationToken));
    }

    private ITraceWriter WriterFor(Verb verb, StoreHome home)
    {
        var patience = new Patience(clock);
        return verb is Verb.Replay
            ? new CommandReplay(new EntryCommands(new CommandGateway(home.Store, Options, clock)), patience, _tally)
            : new BulkImport(home.Store, patience, _tally);
    }
}
