using Deeds.Postgres.Tests.Processors.Labels;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Postgres.Tests.Processors;

/// <summary>Rows the database refuses are a failure of the event that made them, and of no other.</summary>
public sealed class RefusedRowTests : PostgresTest
{
    private const string Labels = "labels";
    private const int Parcels = 41;
    private const int Bad = 23;

    private readonly List<ProcessorFailed> _failures = [];

    [Theory]
    [InlineData("""{"text":"nothing \u0000 here","weight":1}""", "22021")]
    [InlineData("""{"text":"label 7","weight":1}""", "23505")]
    [InlineData("""{"text":"heavy","weight":100}""", "23514")]
    public async Task the_event_is_found_and_parked_with_the_cause_and_all_others_are_done(string data, string state)
    {
        await using var services = await LabelledAsync(data, FailurePolicy.None.ThenPark());
        var control = services.GetRequiredService<ProcessorControl>();

        await control.CatchUpAsync(Cancellation);

        var parked = Assert.Single(await control.Parking.ListAsync(Labels, Cancellation));
        Assert.Equal(($"parcel-{Bad}", 1), (parked.Stream.Value, parked.Failure.Attempts));
        Assert.Contains($"({state})", parked.Failure.Cause, StringComparison.Ordinal);
        Assert.Equal(Parcels - 1, await CountAsync());
        Assert.Equal(parked.Failure, Assert.Single(_failures, failed => failed.Processor == Labels).Failure);
    }

    [Fact]
    public async Task a_row_that_cannot_even_be_looked_for_is_a_failure_as_well()
    {
        await using var services = await LabelledAsync("""{"text":"nothing \u0000 here","weight":1}""", FailurePolicy.None.ThenPark());
        var control = services.GetRequiredService<ProcessorControl>();

        await control.CatchUpAsync(Cancellation);

        Assert.Equal($"parcel-{Bad}", Assert.Single(await control.Parking.ListAsync("label_texts", Cancellation)).Stream.Value);
    }

    [Fact]
    public async Task a_processor_stops_at_the_event_and_goes_on_after_the_table_is_corrected()
    {
        await using var services = await LabelledAsync("""{"text":"heavy","weight":100}""", FailurePolicy.Waiting(TimeSpan.Zero));
        var control = services.GetRequiredService<ProcessorControl>();
        await control.CatchUpAsync(Cancellation);
        await control.CatchUpAsync(Cancellation);
        var (stopped, before) = (await control.FindAsync(Labels, Cancellation), await CountAsync());

        await World.RunAsync("alter table deeds.labels drop constraint light");
        await control.RetryAsync(Labels, Cancellation);
        await control.CatchUpAsync(Cancellation);

        Assert.Equal((ProcessorMode.Stopped, $"parcel-{Bad}", 2, Bad - 1L), (stopped.Mode, stopped.Failure?.Stream.Value, stopped.Failure?.Attempts, before));
        Assert.Equal([(1, true), (2, false)], _failures.Where(failed => failed.Processor == Labels).Select(failed => (failed.Failure.Attempts, failed.Failure.RetryAt is not null)));
        Assert.Equal(Parcels, await CountAsync());
    }

    [Fact]
    public async Task a_parked_row_is_written_by_a_retry_after_the_table_is_corrected()
    {
        await using var services = await LabelledAsync("""{"text":"heavy","weight":100}""", FailurePolicy.None.ThenPark());
        var control = services.GetRequiredService<ProcessorControl>();
        await control.CatchUpAsync(Cancellation);
        await control.Parking.RetryAsync(Labels, $"parcel-{Bad}", Cancellation);
        await control.CatchUpAsync(Cancellation);
        var again = Assert.Single(await control.Parking.ListAsync(Labels, Cancellation)).Failure.Attempts;

        await World.RunAsync("alter table deeds.labels drop constraint light");
        await control.Parking.RetryAsync(Labels, $"parcel-{Bad}", Cancellation);
        await control.CatchUpAsync(Cancellation);

        Assert.Equal(2, again);
        Assert.Empty(await control.Parking.ListAsync(Labels, Cancellation));
        Assert.Equal(Parcels, await CountAsync());
    }

    private async Task<ServiceProvider> LabelledAsync(string data, FailurePolicy policy)
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(LabelsModule.Definition), World.Options, Cancellation);
        await World.RunAsync("alter table deeds.labels add constraint light check (weight < 100)");
        foreach (var number in Enumerable.Range(1, Parcels))
        {
            var labelled = Some.Event("parcel.labelled", number == Bad ? data : $$"""{"text":"label {{number}}","weight":{{number}}}""");
            await Store.AppendAsync(new StreamAppend($"parcel-{number}", Expectation.NoStream, [labelled]), Cancellation);
        }

        return new ServiceCollection()
            .AddDeeds(deeds => deeds
                .AddModule(LabelsModule.Definition)
                .UsePostgres(World.ConnectionString, _ => World.Options)
                .ConfigureProcessors(processor => processor with { Failures = policy, OnFailure = _failures.Add }))
            .BuildServiceProvider();
    }

    private Task<long> CountAsync() => Sql.ScalarAsync<long>(World.ConnectionString, World.InSchema("select count(*) from deeds.labels"));
}
