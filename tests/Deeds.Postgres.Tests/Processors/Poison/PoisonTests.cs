using Deeds.Postgres.Tests.Processors.Deployments;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Deeds.Postgres.Tests.Processors.Poison;

/// <summary>One event among thousands fails for ever, in an application of two processes.</summary>
public sealed class PoisonTests : PostgresTest
{
    private const string Ailing = "weigh";
    private const int Items = 6_000;
    private const int Tries = 2;

    private readonly Ailment _ailment = new();
    private readonly Hearing _hearing = new(Ailing);
    private readonly List<Position> _positions = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(ItemsModule.Definition), World.Options, Cancellation);
        foreach (var numbers in Enumerable.Range(1, Items).Chunk(1_000))
        {
            var events = numbers.Select(number => Testing.Stores.Some.Event("item.counted", $$"""{"number":{{number}}}""")).ToList();
            var appended = await Store.AppendAsync(new StreamAppend("item-1", Expectation.Any, events), Cancellation);
            _positions.AddRange(Assert.IsType<AppendResult.Appended>(appended).Streams[0].Positions);
        }
    }

    [Fact]
    public async Task it_is_told_in_status_metric_and_log_and_the_other_processors_go_on()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();

        foreach (var processor in (string[])["label", "items"])
            await two.Processors.WaitForAsync(processor, _positions[^1], Eventually.Patience, Cancellation);
        var stopped = await StoppedAsync(one);

        Assert.Equal((_positions[Ailment.Of - 1], Tries + 1, "InvalidOperationException: the scales are broken"), (stopped.Failure!.Position, stopped.Failure.Attempts, stopped.Failure.Cause));
        Assert.Contains("it has stopped: item.counted", (await two.Processors.StatusAsync(Ailing, Cancellation)).ToString(), StringComparison.Ordinal);
        await Eventually.SeesAsync(() => Task.Run(() => _hearing.FinalFailures), told => told == 1);
        Assert.Equal(Tries + 1, _hearing.Failures);
        Assert.Contains(_hearing.Errors, error => error.Contains($"{Ailing} has stopped", StringComparison.Ordinal) && error.Contains($"position {stopped.Failure.Position}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task when_its_cause_is_corrected_a_retry_goes_on_with_nothing_lost()
    {
        await using var one = await StartAsync();
        await using var two = await StartAsync();
        await StoppedAsync(two);

        _ailment.IsCured = true;
        await two.Processors.RetryAsync(Ailing, Cancellation);
        await one.Processors.WaitForAsync(Ailing, _positions[^1], Eventually.Patience, Cancellation);

        Assert.Equal(Enumerable.Range(1, Items), one.Travels.Of(Ailing).Concat(two.Travels.Of(Ailing)).Distinct().Order());
        Assert.Null((await one.Processors.FindAsync(Ailing, Cancellation)).Failure);
    }

    private static Task<ProcessorCheckpoint> StoppedAsync(Deployment by) =>
        Eventually.SeesAsync(() => by.Processors.FindAsync(Ailing, Cancellation).AsTask(), checkpoint => checkpoint.Mode is ProcessorMode.Stopped);

    private Task<Deployment> StartAsync() => Deployment.StartAsync(World, ItemsModule.Definition, deeds =>
    {
        deeds.ConfigureProcessor(Ailing, options => options with { Failures = FailurePolicy.Constant(TimeSpan.FromMilliseconds(1), Tries) });
        deeds.Services.AddSingleton(_ailment).AddSingleton<ILoggerFactory>(_hearing);
    });
}
