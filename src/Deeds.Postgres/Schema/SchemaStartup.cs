using Deeds.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Deeds.Postgres.Schema;

/// <summary>Creates or checks the schema before anything else of the host starts.</summary>
internal sealed class SchemaStartup(Func<NpgsqlConnection> connect, PostgresOptions options, IServiceProvider provider) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        // What the configuration alone shows is said first, whether or not the database can be reached.
        provider.GetRequiredService<StartupValidation>().Validate();
        var catalogue = provider.GetRequiredService<Catalogue>();
        return options.CreateSchema ?? provider.GetService<IHostEnvironment>()?.IsDevelopment() ?? false
            ? PostgresSchema.ApplyTablesAsync(connect(), DeclaredTables.Of(catalogue), options, cancellationToken)
            : PostgresSchema.CheckTablesAsync(connect(), DeclaredTables.Of(catalogue), options, cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
