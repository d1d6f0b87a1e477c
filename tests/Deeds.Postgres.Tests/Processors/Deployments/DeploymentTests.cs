using Deeds.Modules;
using Deeds.Storage.Processors;
using Deeds.Testing.Stores;

namespace Deeds.Postgres.Tests.Processors.Deployments;

/// <summary>An older version of an application beside a newer one that knows one more event.</summary>
public sealed class DeploymentTests : PostgresTest
{
    private static readonly string[] Shared = ["audit", "follow", "greet", "parcels"];
    private static readonly string[] Wider = ["audit", "follow", "parcels"];

    private static readonly ModuleDefinition OlderVersion = Older.ParcelsModule.Definition;
    private static readonly ModuleDefinition NewerVersion = Newer.ParcelsModule.Definition;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue.Of(NewerVersion), World.Options, Cancellation);
    }

    [Fact]
    public async Task what_the_older_version_does_not_know_the_newer_handles_once_and_nothing_stops()
    {
        await using var older = await Deployment.StartAsync(World, OlderVersion);
        await HandledAsync(older, Shared, await SendAsync(1));
        await using var newer = await Deployment.StartAsync(World, NewerVersion);

        await ReturnAsync(1);
        var last = await SendAsync(2);
        await HandledAsync(newer, [.. Shared, "refund"], last);

        foreach (var reactor in (string[])["audit", "follow"])
        {
            Assert.Equal(1, older.Travels.Of(reactor).First());
            Assert.Equal([1, 2], newer.Travels.Of(reactor));
        }

        Assert.Equal([1], newer.Travels.Of("refund"));
        Assert.Equal([1, 2], older.Travels.Of("greet").Concat(newer.Travels.Of("greet")).Order());
        Assert.Equal([true, false], await Sql.ColumnAsync<bool>(World.ConnectionString, World.InSchema("select is_returned from deeds.parcels order by number")));
    }

    [Fact]
    public async Task the_older_version_stands_by_when_the_newer_is_gone_and_says_for_what()
    {
        await using (await Deployment.StartAsync(World, NewerVersion))
            await ReturnAsync(1);
        await using var older = await Deployment.StartAsync(World, OlderVersion);

        await HandledAsync(older, ["greet"], await SendAsync(1));

        foreach (var processor in Wider)
        {
            var status = await older.Processors.StatusAsync(processor, Cancellation);
            Assert.Equal(["parcel.returned"], status.MissingEvents);
            Assert.Contains("stands by", status.ToString(), StringComparison.Ordinal);
        }

        Assert.Empty(older.Travels.Of("follow").Concat(older.Travels.Of("audit")));
    }

    [Fact]
    public async Task a_newer_version_that_is_withdrawn_for_good_holds_nothing_up()
    {
        await (await Deployment.StartAsync(World, NewerVersion)).DisposeAsync();
        await using var older = await Deployment.StartAsync(World, OlderVersion);
        var sent = await SendAsync(1);
        var returned = await ReturnAsync(1);

        foreach (var processor in Wider)
            await older.Processors.WithdrawAsync(processor, "version 2 was rolled back", Cancellation);

        await HandledAsync(older, ["follow", "parcels"], returned);
        Assert.Equal([1], older.Travels.Of("follow"));
        var audit = await StoppedAsync(older, "audit");
        Assert.Equal((sent, "parcel.returned"), (audit.Position, audit.Failure?.EventName));
        Assert.Equal([1], older.Travels.Of("audit"));
    }

    [Fact]
    public async Task a_withdrawn_version_that_still_runs_declares_its_events_anew()
    {
        await using var newer = await Deployment.StartAsync(World, NewerVersion);
        await using var older = await Deployment.StartAsync(World, OlderVersion);

        await older.Processors.WithdrawAsync("follow", "by mistake", Cancellation);
        await HandledAsync(newer, ["follow"], await ReturnAsync(1));

        Assert.Equal([1], newer.Travels.Of("follow"));
        Assert.Empty(older.Travels.Of("follow"));
    }

    [Fact]
    public async Task a_version_that_leaves_an_event_out_on_purpose_goes_on_without_an_operator()
    {
        await using (await Deployment.StartAsync(World, NewerVersion))
            await ReturnAsync(1);
        await using var next = await Deployment.StartAsync(World, OlderVersion, deeds => deeds
            .ConfigureProcessor("follow", options => options with { LeavesOut = ["parcel.returned"] }));

        await HandledAsync(next, ["follow"], await SendAsync(2));

        Assert.Empty((await next.Processors.StatusAsync("follow", Cancellation)).MissingEvents);
    }

    private static async Task HandledAsync(Deployment by, IEnumerable<string> processors, Position position)
    {
        foreach (var processor in processors)
            await by.Processors.WaitForAsync(processor, position, Eventually.Patience, Cancellation);
    }

    private static Task<ProcessorCheckpoint> StoppedAsync(Deployment by, string processor) =>
        Eventually.SeesAsync(() => by.Processors.FindAsync(processor, Cancellation).AsTask(), checkpoint => checkpoint.Mode is ProcessorMode.Stopped);

    private Task<Position> SendAsync(int number) => AppendAsync("parcel.sent", number);

    private Task<Position> ReturnAsync(int number) => AppendAsync("parcel.returned", number);

    private async Task<Position> AppendAsync(string name, int number)
    {
        var appended = await Store.AppendAsync(new Deeds.Storage.StreamAppend($"parcel-{number}", Deeds.Storage.Expectation.Any, [Some.Event(name, $$"""{"number":{{number}}}""")]), Cancellation);
        return Assert.IsType<Deeds.Storage.AppendResult.Appended>(appended).Position;
    }
}
