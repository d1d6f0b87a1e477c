using System.Diagnostics;

namespace Deeds.Samples.Tests;

/// <summary>A sample as a process of its own, from the folder it is built into.</summary>
internal static class SampleProgram
{
    public static Process Start(string sample, params string[] args) => Process.Start(new ProcessStartInfo("dotnet", ["exec", PathOf(sample), .. args])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    // Beside the tests some of its libraries are missing: these run on a framework that brings them along.
    private static string PathOf(string sample)
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(tests.Parent!.Parent!.FullName, sample, tests.Name, $"{sample}.dll");
    }
}
