using Deeds.Postgres;
using Deeds.Postgres.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Deeds;

/// <summary>Lets Deeds keep its events in PostgreSQL.</summary>
public static class PostgresBuilderExtensions
{
    /// <summary>Keeps the events in a PostgreSQL database, version 15 or newer.</summary>
    /// <remarks>When the host starts, the schema is created in the Development environment and checked elsewhere; see <see cref="PostgresOptions.CreateSchema"/>.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    /// <param name="configure">Changes the options.</param>
    public static DeedsBuilder UsePostgres(this DeedsBuilder builder, string connectionString, Func<PostgresOptions, PostgresOptions>? configure = null)
    {
        var options = configure?.Invoke(PostgresOptions.Default) ?? PostgresOptions.Default;
        builder.UseStore("UsePostgres", provider => new PostgresEventStore(connectionString, options, provider.GetService<TimeProvider>()));
        builder.Services.AddSingleton<IHostedService>(provider => new SchemaStartup(() => new(connectionString), options, provider));
        return builder;
    }

    /// <summary>Keeps the events in a PostgreSQL database, version 15 or newer, by way of a data source that the application has set up and disposes of.</summary>
    /// <remarks>Its password provider, certificates and logging are used as they are. When the host starts, the schema is created or checked as with a connection string.</remarks>
    /// <param name="builder">The builder.</param>
    /// <param name="source">The data source.</param>
    /// <param name="configure">Changes the options.</param>
    /// <example><code>
    /// var source = new NpgsqlDataSourceBuilder(connectionString).UsePeriodicPasswordProvider(TokenAsync, every, afterFailure).Build();
    /// services.AddDeeds(deeds => deeds.AddModule(OrdersModule.Definition).UsePostgres(source));
    /// </code></example>
    public static DeedsBuilder UsePostgres(this DeedsBuilder builder, NpgsqlDataSource source, Func<PostgresOptions, PostgresOptions>? configure = null)
    {
        var options = configure?.Invoke(PostgresOptions.Default) ?? PostgresOptions.Default;
        builder.UseStore("UsePostgres", provider => new PostgresEventStore(source, options, provider.GetService<TimeProvider>()));
        builder.Services.AddSingleton<IHostedService>(provider => new SchemaStartup(source.CreateConnection, options, provider));
        return builder;
    }
}
