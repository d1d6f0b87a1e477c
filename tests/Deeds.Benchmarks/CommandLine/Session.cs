using Deeds.Benchmarks.Micro;
using Deeds.Benchmarks.Reporting;
using Deeds.Benchmarks.Runs;
using Npgsql;

namespace Deeds.Benchmarks.CommandLine;

/// <summary>One run of the program, from its arguments to its exit code.</summary>
internal static class Session
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var arguments = Arguments.Parse(args);
            await RunAsync(arguments);
            return 0;
        }
        catch (UsageException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception fault) when (fault is NpgsqlException or InvalidOperationException or ArgumentException)
        {
            await Console.Error.WriteLineAsync(fault.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    private static async Task RunAsync(Arguments arguments)
    {
        if (arguments.Command == AllRuns.Micro)
        {
            Console.WriteLine(Report.Line(MicroRun.Run()));
            return;
        }

        var contests = await AllRuns.HoldAsync(arguments.Runs, arguments.Setting);
        ResultTable.Print(contests);
        Console.WriteLine(Report.Line(arguments.Command, contests));
    }
}
