using System.Data.Common;
using System.Net.Sockets;
using Deeds;
using Subscriptions.Notices;

namespace Subscriptions;

/// <summary>One call of the program: what to print, and the exit code.</summary>
internal sealed class Session(TextWriter output, TextWriter error)
{
    private const int Success = 0;
    private const int Failure = 1;
    private const int WrongUsage = 2;

    private const string Usage = "subscriptions [--postgres CONNECTION]   in memory, or in a database such as \"Host=localhost;Username=me;Database=shop\"";

    public async Task<int> RunAsync(string[] args)
    {
        try
        {
            var mailer = new PrintingMailer(output);
            await RunAsync(Home(args, mailer), mailer);
            return Success;
        }
        catch (UsageException problem)
        {
            return await FailAsync(WrongUsage, $"{problem.Message} Usage: {Usage}");
        }
        catch (Exception problem) when (problem is DbException or SocketException or TimeoutException)
        {
            return await FailAsync(Failure, $"the database cannot be used: {problem.Message}");
        }
        catch (DeedsException problem)
        {
            return await FailAsync(Failure, problem.Message);
        }
    }

    private static StoreHome Home(string[] args, PrintingMailer mailer) => args switch
    {
        [] => StoreHome.Memory(mailer),
        ["--postgres", { Length: > 0 } connectionString] => Database(connectionString, mailer),
        ["--postgres", ..] => throw new UsageException("--postgres needs one connection string."),
        [var connectionString] when connectionString.Contains('=', StringComparison.Ordinal) => Database(connectionString, mailer),
        _ => throw new UsageException($"'{string.Join(' ', args)}' is unknown."),
    };

    private static StoreHome Database(string connectionString, PrintingMailer mailer)
    {
        try
        {
            return StoreHome.Postgres(connectionString, mailer);
        }
        catch (ArgumentException problem)
        {
            throw new UsageException($"This is no connection string: {problem.Message}");
        }
    }

    private async Task RunAsync(StoreHome home, PrintingMailer mailer)
    {
        await using (home)
        {
            await home.PrepareAsync();
            var summary = await new Scenario(home, output).RunAsync();
            await output.WriteLineAsync((summary with { Mails = mailer.Sent }).ToJson());
        }
    }

    private async Task<int> FailAsync(int code, string message)
    {
        await error.WriteLineAsync("subscriptions: " + message.ReplaceLineEndings(" "));
        return code;
    }
}
