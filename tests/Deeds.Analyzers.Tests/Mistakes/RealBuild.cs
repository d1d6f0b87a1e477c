using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>The tour as the SDK's own compiler builds it, with the analyzers loaded as a consumer's would be.</summary>
internal static class RealBuild
{
    // Set by the runner we are started from; they would bind the inner build to the outer one.
    private static readonly string[] Foreign = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>All errors and warnings, read from the log the compiler writes.</summary>
    public static async Task<IReadOnlyList<Said>> SaysAsync()
    {
        var log = Path.GetTempFileName();
        try
        {
            var output = await RunAsync(log);
            Assert.True(new FileInfo(log).Length > 0, $"The build did not reach the compiler:{Environment.NewLine}{output}");
            return Read(await File.ReadAllTextAsync(log, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static async Task<string> RunAsync(string log)
    {
        var configuration = typeof(RealBuild).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        // What it references was built for these tests already; building it again would write under their feet.
        var start = new ProcessStartInfo("dotnet", ["build", Tour.Folder, "-c", configuration, "-nodeReuse:false", "--no-incremental", "-p:BuildProjectReferences=false", $"-p:ErrorLog={log}%2Cversion=2.1"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        foreach (var name in Foreign)
            start.Environment.Remove(name);

        using var build = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        build.StandardInput.Close();
        var output = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }

    private static IReadOnlyList<Said> Read(string log)
    {
        using var document = JsonDocument.Parse(log);
        return
        [
            .. document.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(static run => run.GetProperty("results").EnumerateArray())
                .Where(static result => result.GetProperty("level").GetString() is "error" or "warning" && !result.TryGetProperty("suppressions", out _))
                .Select(Of)
        ];
    }

    private static Said Of(JsonElement result)
    {
        var place = result.TryGetProperty("locations", out var places) ? places[0].GetProperty("physicalLocation") : default;
        var isPlaced = place.ValueKind is JsonValueKind.Object;
        var file = isPlaced ? place.GetProperty("artifactLocation").GetProperty("uri").GetString()!.Split("samples/Mistakes/")[^1] : "";
        var line = isPlaced ? place.GetProperty("region").GetProperty("startLine").GetInt32() : 0;
        return new(file, line, result.GetProperty("ruleId").GetString()!, result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
