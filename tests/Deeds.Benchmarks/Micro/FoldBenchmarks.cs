using BenchmarkDotNet.Attributes;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Micro;

public class FoldBenchmarks
{
    private readonly FoldOperations _fold = new(100);

    [Benchmark]
    public Order Fold() => _fold.Fold();

    [Benchmark(Baseline = true)]
    public Order FoldByHand() => _fold.FoldByHand();
}
