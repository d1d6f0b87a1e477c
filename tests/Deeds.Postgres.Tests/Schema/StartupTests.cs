using System.Text.Json.Serialization.Metadata;
using Deeds.Modules;
using Deeds.Storage;
using Deeds.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Deeds.Postgres.Tests.Schema;

public sealed class StartupTests
{
    private static readonly ModuleDefinition Module = new("Orders") { Json = JsonTypeInfoResolver.Combine(), Contract = "" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task a_host_in_development_creates_the_schema()
    {
        await using var world = await PostgresStore.UncreatedAsync();
        await using var provider = Provider(world, "Development", createSchema: null);

        await StartAsync(provider);

        var result = await provider.GetRequiredService<IEventStore>().AppendAsync(new StreamAppend("order-1", Expectation.NoStream, Some.Events(1)), Cancellation);
        Assert.IsType<AppendResult.Appended>(result);
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Development", false)]
    public async Task a_host_elsewhere_checks_the_schema_and_creates_nothing(string environment, bool? createSchema)
    {
        await using var world = await PostgresStore.UncreatedAsync();
        await using var provider = Provider(world, environment, createSchema);

        var refusal = await Assert.ThrowsAsync<DeedsConfigurationException>(() => StartAsync(provider));

        Assert.Equal(["DEED0807"], refusal.Problems.Select(problem => problem.Id));
        Assert.False(await Sql.ScalarAsync<bool>(world.ConnectionString, $"select exists (select from pg_namespace where nspname = '{world.Options.Schema}')"));
    }

    [Fact]
    public async Task a_host_in_production_may_be_told_to_create_the_schema()
    {
        await using var world = await PostgresStore.UncreatedAsync();
        await using var provider = Provider(world, "Production", createSchema: true);

        await StartAsync(provider);

        await PostgresSchema.CheckAsync(world.ConnectionString, [], world.Options, Cancellation);
    }

    [Fact]
    public async Task a_wrong_configuration_is_told_before_the_database_is_touched()
    {
        await using var world = await PostgresStore.UncreatedAsync();
        var services = new ServiceCollection();
        services.AddDeeds(deeds => deeds.UsePostgres("Host=127.0.0.1;Port=1"));
        await using var provider = services.BuildServiceProvider();

        var refusal = await Assert.ThrowsAsync<DeedsConfigurationException>(() => StartAsync(provider));

        Assert.Equal(["DEED0751"], refusal.Problems.Select(problem => problem.Id));
    }

    private static ServiceProvider Provider(PostgresStore world, string environment, bool? createSchema)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IHostEnvironment>(new HostEnvironment { EnvironmentName = environment });
        services.AddDeeds(deeds => deeds.AddModule(Module).UsePostgres(world.ConnectionString, _ => world.Options with { CreateSchema = createSchema }));
        return services.BuildServiceProvider();
    }

    private static async Task StartAsync(ServiceProvider provider)
    {
        foreach (var service in provider.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await service.StartingAsync(Cancellation);
    }

    private sealed class HostEnvironment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "tests";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
