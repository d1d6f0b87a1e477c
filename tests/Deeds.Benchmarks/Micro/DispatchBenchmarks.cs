using BenchmarkDotNet.Attributes;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Micro;

public class DispatchBenchmarks
{
    private readonly DispatchOperations _dispatch = new();

    [Benchmark, BenchmarkCategory("Decide")]
    public IEvent Decide() => _dispatch.Decide();

    [Benchmark(Baseline = true), BenchmarkCategory("Decide")]
    public LineCounted DecideByHand() => _dispatch.DecideByHand();

    [Benchmark, BenchmarkCategory("Entry")]
    public CommandResult Entry() => _dispatch.Entry();

    [Benchmark(Baseline = true), BenchmarkCategory("Entry")]
    public CommandResult EntryByHand() => _dispatch.EntryByHand();

    [Benchmark, BenchmarkCategory("Pipeline")]
    public CommandResult Pipeline() => _dispatch.Pipeline();

    [Benchmark(Baseline = true), BenchmarkCategory("Pipeline")]
    public bool PipelineByHand() => _dispatch.PipelineByHand();
}
