using System.Text.Json;
using Subscriptions;

namespace Deeds.Samples.Tests.Subscriptions;

/// <summary>One call of the sample, in this process.</summary>
internal sealed record SubscriptionsProgram(int ExitCode, string Output, string Error)
{
    /// <summary>The one line of JSON the output ends with.</summary>
    public JsonElement Summary => JsonElement.Parse(Output.TrimEnd().Split('\n')[^1]);

    public static async Task<SubscriptionsProgram> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await new Session(output, error).RunAsync(args);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
