using BenchmarkDotNet.Attributes;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Micro;

[GenericTypeArguments(typeof(LineCounted))]
[GenericTypeArguments(typeof(OrderPlaced))]
public class CodecBenchmarks<TEvent>
    where TEvent : class, IEvent<TEvent>
{
    private readonly CodecOperations<TEvent> _codec = new(typeof(TEvent) == typeof(LineCounted) ? (TEvent)(object)Some.LineCounted() : (TEvent)(object)Some.OrderPlaced());

    [Benchmark, BenchmarkCategory("Write")]
    public int Write() => _codec.Write();

    [Benchmark(Baseline = true), BenchmarkCategory("Write")]
    public int WriteSourceGenerated() => _codec.WriteSourceGenerated();

    [Benchmark, BenchmarkCategory("Encode")]
    public byte[] Encode() => _codec.Encode();

    [Benchmark(Baseline = true), BenchmarkCategory("Encode")]
    public byte[] EncodeSourceGenerated() => _codec.EncodeSourceGenerated();

    [Benchmark, BenchmarkCategory("Encode")]
    public byte[] EncodeByReflection() => _codec.EncodeByReflection();

    [Benchmark, BenchmarkCategory("Read")]
    public TEvent Read() => _codec.Read();

    [Benchmark(Baseline = true), BenchmarkCategory("Read")]
    public TEvent ReadSourceGenerated() => _codec.ReadSourceGenerated();

    [Benchmark, BenchmarkCategory("Read")]
    public TEvent ReadByReflection() => _codec.ReadByReflection();
}
