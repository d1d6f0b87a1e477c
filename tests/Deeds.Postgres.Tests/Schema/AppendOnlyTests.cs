using Deeds.Storage;
using Npgsql;

namespace Deeds.Postgres.Tests.Schema;

public sealed class AppendOnlyTests : PostgresTest
{
    private const string PermissionDenied = PostgresErrorCodes.InsufficientPrivilege;
    private const string Refused = PostgresErrorCodes.ObjectNotInPrerequisiteState;

    private static readonly StateTable Subscriptions = new("subscriptions", "subscription", ColumnType.Text, [new("status", ColumnType.Text, false)]);

    public static TheoryData<string> Changes =>
    [
        "update deeds.events set type = 'other'",
        "update deeds.events set version = 9 where false",
        "delete from deeds.events",
        "truncate deeds.events",
        "delete from deeds.streams",
        "truncate deeds.streams",
        "update deeds.streams set name = 'other'",
    ];

    protected override IReadOnlyList<StateTable> Tables => [Subscriptions];

    private string Role => $"app_{World.Options.Schema}_{Environment.ProcessId}";

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task the_owner_cannot_change_what_was_recorded(string change)
    {
        await AppendAsync("order-1", 2);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => World.RunAsync(change));

        Assert.Equal(Refused, refusal.SqlState);
        Assert.Contains("deeds.maintenance", refusal.Hint, StringComparison.Ordinal);
        Assert.Equal(2, await CountAsync("order-1"));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task the_application_role_cannot_change_what_was_recorded(string change)
    {
        await AppendAsync("order-1", 2);
        await CreateRoleAsync();

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => World.RunAsync($"set role {Role}; set deeds.maintenance = 'on'; {change}"));

        Assert.Equal(PermissionDenied, refusal.SqlState);
        Assert.Equal(2, await CountAsync("order-1"));
        await DropRoleAsync();
    }

    [Fact]
    public async Task the_application_role_can_do_all_a_store_does()
    {
        await CreateRoleAsync();
        var store = World.OpenPostgres(new NpgsqlConnectionStringBuilder(World.ConnectionString) { Options = $"-c role={Role}" }.ConnectionString);

        var row = new StateRow("1", 1, ["pending"]);
        var append = new StreamAppend("subscription-1", Expectation.NoStream, Testing.Stores.Some.Events(1)) { State = new(Subscriptions, row) };
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(append, Cancellation));
        Assert.IsType<AppendResult.Appended>(await AppendAsync("subscription-2", store: store));
        Assert.IsType<AppendResult.Appended>(await AppendAsync("subscription-2", store: store));
        Assert.True(await store.RewriteRowAsync(Subscriptions, row, Cancellation));
        await store.RemoveRowAsync(Subscriptions, "9", Cancellation);
        var page = await store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync(cancellationToken: Cancellation);
        var claim = await store.Processors.ClaimAsync("ship", "one", TimeSpan.FromHours(1), Cancellation);
        var step = await store.Processors.CommitAsync(new(claim!, null, await store.Processors.HeadAsync(Cancellation)), Cancellation);

        Assert.Equal((3, page.Through), (page.Events.Count, step?.Position));
        await DropRoleAsync();
    }

    [Fact]
    public async Task maintenance_by_hand_is_possible_when_it_is_asked_for()
    {
        await AppendAsync("order-1", 2);

        await World.RunAsync("set deeds.maintenance = 'on'; delete from deeds.events where version = 2");

        Assert.Equal(1, await CountAsync("order-1"));
        await Assert.ThrowsAsync<PostgresException>(() => World.RunAsync("delete from deeds.events"));
    }

    private Task CreateRoleAsync() => World.RunAsync($"create role {Role}; {PostgresSchema.RoleScript(Role, Tables, World.Options)}");

    private Task DropRoleAsync() => World.RunAsync($"drop owned by {Role}; drop role {Role}");
}
