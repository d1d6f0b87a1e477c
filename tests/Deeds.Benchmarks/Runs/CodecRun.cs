using Deeds.Benchmarks.ByHand;
using Deeds.Benchmarks.Domain;
using Deeds.Benchmarks.Measuring;
using Deeds.Benchmarks.Operations;

namespace Deeds.Benchmarks.Runs;

/// <summary>Writing and reading events: the generated codec beside System.Text.Json.</summary>
internal static class CodecRun
{
    private const int Batch = 100;

    private static readonly Goal Goal = Goal.TimeAtMost(0.75);

    public static async Task<IReadOnlyList<Contest>> HoldAsync(Setting setting)
    {
        var arena = setting.Arena();
        return
        [
            .. await HoldAsync(arena, "small", Some.LineCounted(), Copies.Of),
            .. await HoldAsync(arena, "rich", Some.OrderPlaced(), Copies.Of),
        ];
    }

    private static async Task<Contest[]> HoldAsync<TEvent>(Arena arena, string size, TEvent @event, Func<TEvent, TEvent> copy)
        where TEvent : class, IEvent<TEvent>
    {
        var codec = new CodecOperations<TEvent>(@event);
        var write = await arena.HoldAsync(
            $"write {size}, reused buffer",
            Goal,
            Contender.Of("generated codec", codec.Write, Batch),
            Contender.Of("source-generated STJ", codec.WriteSourceGenerated, Batch));
        var encode = await arena.HoldAsync(
            $"write {size}, {codec.Bytes} B array",
            Goal,
            Contender.Of("generated codec", codec.Encode, Batch),
            Contender.Of("source-generated STJ", codec.EncodeSourceGenerated, Batch),
            Contender.Of("reflection STJ", codec.EncodeByReflection, Batch),
            Contender.Of("the array alone", () => new byte[codec.Bytes], Batch));
        var read = await arena.HoldAsync(
            $"read {size}",
            Goal,
            Contender.Of("generated codec", codec.Read, Batch),
            Contender.Of("source-generated STJ", codec.ReadSourceGenerated, Batch),
            Contender.Of("reflection STJ", codec.ReadByReflection, Batch),
            Contender.Of("the objects alone", () => copy(@event), Batch));
        return [write with { AllowedBytes = 0 }, encode with { AllowedBytes = encode.Sides[^1].Bytes }, read with { AllowedBytes = read.Sides[^1].Bytes }];
    }
}
