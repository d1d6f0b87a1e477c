using System.Diagnostics;

namespace Deeds.Consumers.Tests;

/// <summary>The SDK, and what it built, run as a user's shell would run them.</summary>
internal static class Dotnet
{
    // Set by the runner we are started from; they would bind the inner build to the outer one.
    private static readonly string[] Foreign = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "NUGET_PACKAGES"];

    /// <summary>What the command printed; fails the test with all of it when the command fails.</summary>
    public static Task<string> RunAsync(string folder, params string[] arguments) => ProgramAsync(folder, "dotnet", arguments);

    /// <summary>What a program printed; fails the test with all of it when the program fails.</summary>
    public static async Task<string> ProgramAsync(string folder, string program, params string[] arguments)
    {
        var (code, output) = await EndAsync(folder, program, arguments);
        Assert.True(code == 0, $"{program} {string.Join(' ', arguments)} in {folder} ended with {code}:{Environment.NewLine}{output}");
        return output;
    }

    /// <summary>What the command printed before it failed; fails the test when it does not.</summary>
    public static async Task<string> FailAsync(string folder, params string[] arguments)
    {
        var (code, output) = await EndAsync(folder, "dotnet", arguments);
        Assert.True(code != 0, $"dotnet {string.Join(' ', arguments)} in {folder} should fail, but printed:{Environment.NewLine}{output}");
        return output;
    }

    private static async Task<(int Code, string Output)> EndAsync(string folder, string program, string[] arguments)
    {
        using var process = Process.Start(Command(folder, program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private static ProcessStartInfo Command(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Foreign)
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return start;
    }
}
