using Deeds;
using Deeds.Postgres;
using Deeds.Storage;

namespace LoanApplications.CommandLine;

/// <summary>The store of one run: in memory and gone afterwards, or in a database.</summary>
internal sealed record StoreHome(IEventStore Store, string Name, int UsualCallers) : IAsyncDisposable
{
    /// <exception cref="UsageException">The text is no connection string.</exception>
    public static async Task<StoreHome> OpenAsync(Arguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Postgres is not { } connectionString)
            return new(new InMemoryEventStore(), "memory", UsualCallers: 1);

        try
        {
            await PrepareAsync(arguments.Verb, connectionString, cancellationToken);
            return new(new PostgresEventStore(connectionString), "postgres", UsualCallers: 32);
        }
        catch (ArgumentException problem)
        {
            throw UsageException.NoConnectionString(problem);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Store is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    // Who only reads needs no right to create tables.
    private static Task PrepareAsync(Verb verb, string connectionString, CancellationToken cancellationToken) => verb is Verb.Status
        ? PostgresSchema.CheckAsync(connectionString, [], cancellationToken: cancellationToken)
        : PostgresSchema.ApplyAsync(connectionString, [], cancellationToken: cancellationToken);
}
