using Deeds.Benchmarks.Servers;
using Deeds.Postgres;

namespace Deeds.Benchmarks.Bank;

/// <summary>A temporary database with the bank's events in it.</summary>
internal static class BankDatabase
{
    /// <returns>The database, and how many events it holds.</returns>
    public static async Task<(TemporaryDatabase Database, int Events)> CreateAsync(string? postgres, string? log)
    {
        var database = await TemporaryDatabase.CreateAsync(postgres);
        await PostgresSchema.ApplyAsync(database.ConnectionString, BankApp.Catalogue);
        var events = await BankImport.RunAsync(database.Source, log);
        await database.SettleAsync();
        return (database, events);
    }
}
