using Deeds;
using Deeds.Postgres;
using Deeds.Storage;
using LoanApplications.CommandLine;
using LoanApplications.Domain;
using LoanApplications.Projections;
using LoanApplications.Projectors;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LoanApplications.Reporting;

/// <summary>The bank's application with its projections, on a store in memory or in a database.</summary>
internal sealed class ReportHome : IAsyncDisposable
{
    // Whoever was killed while projecting keeps its projections for as long.
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(5);

    private readonly ServiceProvider _services;
    private readonly NpgsqlDataSource? _database;

    private ReportHome(Action<DeedsBuilder> useStore, NpgsqlDataSource? database = null)
    {
        _database = database;
        _services = new ServiceCollection()
            .AddDeeds(deeds => useStore(deeds
                .AddModule(LoanModule.Definition)
                .AddModule(ProjectionsModule.Definition)
                .ConfigureProcessors(static options => options with { Claim = Claim })))
            .BuildServiceProvider();
    }

    public string Name => _database is null ? "memory" : "postgres";

    public IEventStore Store => _services.GetRequiredService<IEventStore>();

    public ProcessorControl Processors => _services.GetRequiredService<ProcessorControl>();

    public ProjectionRebuilds Rebuilds => _services.GetRequiredService<ProjectionRebuilds>();

    /// <exception cref="UsageException">The text is no connection string.</exception>
    public static async Task<ReportHome> OpenAsync(string? connectionString, CancellationToken cancellationToken)
    {
        if (connectionString is null)
            return new(static deeds => deeds.UseInMemory());

        var home = InDatabase(connectionString);
        await PostgresSchema.ApplyAsync(connectionString, home._services.GetRequiredService<Catalogue>(), cancellationToken: cancellationToken);
        return home;
    }

    /// <summary>What the projections hold now.</summary>
    public async Task<Report> ReadAsync(CancellationToken cancellationToken) => new(
        await RowsAsync<StageOfDay>(ProjectionQuery.All, cancellationToken),
        await RowsAsync<Workload>(ProjectionQuery.All.OrderByDescending(nameof(Workload.Entries)), cancellationToken),
        _database is null
            ? await OfferGroups.ReadAsync(Reader<OffersOfApplication>(), cancellationToken)
            : await OfferGroups.ReadAsync(_database, cancellationToken))
    {
        DecisionTimes = _database is null ? null : await DecisionTimes.ReadAsync(_database, cancellationToken),
    };

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }

    private static ReportHome InDatabase(string connectionString)
    {
        try
        {
            return new(deeds => deeds.AddModule(ProjectorsModule.Definition).UsePostgres(connectionString), NpgsqlDataSource.Create(connectionString));
        }
        catch (ArgumentException problem)
        {
            throw UsageException.NoConnectionString(problem);
        }
    }

    private async Task<IReadOnlyList<TRow>> RowsAsync<TRow>(ProjectionQuery query, CancellationToken cancellationToken)
        where TRow : class, IProjection<TRow> => await Reader<TRow>().ReadAsync(query, cancellationToken).ToListAsync(cancellationToken);

    private IProjectionReader<TRow> Reader<TRow>()
        where TRow : class, IProjection<TRow> => _services.GetRequiredService<IProjectionReader<TRow>>();
}
