using Deeds.Modules;
using Deeds.Postgres.Tests.Processors;
using Npgsql;

namespace Deeds.Postgres.Tests.Schema;

/// <summary>A role that owns nothing starts where everything is there and open to it, and is told what it lacks elsewhere.</summary>
public sealed class RightsTests : PostgresTest
{
    private static readonly Catalogue Catalogue = Catalogue.Of(ShippingModule.Definition);

    private string Role => $"app_{World.Options.Schema}_{Environment.ProcessId}";

    private string AsRole => new NpgsqlConnectionStringBuilder(World.ConnectionString) { Options = $"-c role={Role}" }.ConnectionString;

    [Fact]
    public async Task a_role_that_may_not_create_finds_that_nothing_is_missing()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue, World.Options, Cancellation);
        await CreateRoleAsync(PostgresSchema.RoleScript(Role, Catalogue, World.Options));

        await PostgresSchema.ApplyAsync(AsRole, Catalogue, World.Options, Cancellation);
        await World.RunAsync("drop table deeds.dispatches");
        var refusal = await RefusedAsync(() => PostgresSchema.ApplyAsync(AsRole, Catalogue, World.Options, Cancellation));

        Assert.Equal(["DEED0808", "DEED0815"], refusal.Problems.Select(problem => problem.Id));
        Assert.Contains("may not create what is missing", refusal.Problems[1].Text, StringComparison.Ordinal);
        await DropRoleAsync();
    }

    [Fact]
    public async Task a_role_without_rights_is_told_which_it_needs()
    {
        await PostgresSchema.ApplyAsync(World.ConnectionString, Catalogue, World.Options, Cancellation);
        await CreateRoleAsync("");

        var nothing = await RefusedAsync(() => PostgresSchema.CheckAsync(AsRole, Catalogue, World.Options, Cancellation));
        await World.RunAsync(PostgresSchema.RoleScript(Role, [], World.Options));
        var tables = await RefusedAsync(() => PostgresSchema.CheckAsync(AsRole, Catalogue, World.Options, Cancellation));

        Assert.Contains("PostgresSchema.RoleScript", Assert.Single(nothing.Problems, problem => problem.Id == "DEED0815").Text, StringComparison.Ordinal);
        Assert.Equal(2, tables.Problems.Count(problem => problem.Id == "DEED0815" && problem.Text.Contains("may not read and change", StringComparison.Ordinal)));
        await DropRoleAsync();
    }

    private static Task<DeedsConfigurationException> RefusedAsync(Func<Task> act) => Assert.ThrowsAsync<DeedsConfigurationException>(act);

    private Task CreateRoleAsync(string rights) => World.RunAsync($"create role {Role}; {rights}");

    private Task DropRoleAsync() => World.RunAsync($"drop owned by {Role}; drop role {Role}");
}
