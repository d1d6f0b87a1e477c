using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Deeds.Benchmarks.Micro;

/// <summary>The micro-benchmarks, by BenchmarkDotNet, inside this process.</summary>
internal static class MicroRun
{
    private static readonly Type[] Benchmarks = [typeof(CodecBenchmarks<>), typeof(DispatchBenchmarks), typeof(FoldBenchmarks)];

    public static IReadOnlyList<Summary> Run() => [.. BenchmarkSwitcher.FromTypes(Benchmarks).RunAll(Config())];

    // In process: the default would restore and build a project of its own, under the house's rules for what ships.
    // A fixed number of iterations: on a busy machine the default goes on to a hundred in search of a calm one.
    private static Job InProcess => Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithWarmupCount(8)
        .WithIterationCount(15);

    private static ManualConfig Config() => ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(InProcess)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory)
        .HideColumns(Column.Error, Column.Median, Column.RatioSD, Column.Toolchain, Column.Categories)
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "micro"));
}
