using Deeds.Benchmarks.Servers;
using Deeds.Modules;
using LoanApplications.Domain;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Deeds.Benchmarks.Bank;

/// <summary>An application over the bank's events with one processor, which can be told to begin anew; its store has been in use, as the connection of the side by hand has.</summary>
internal sealed class BankApp(TemporaryDatabase database, ModuleDefinition processors)
{
    private const string BeginAnew = "delete from deeds.processors; truncate public.application_progress";

    // The bank's own read models are not the matter here.
    private static readonly ModuleDefinition Bank = LoanModule.Definition with { Reactors = [], Triggers = [], Projections = [] };

    private ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    public EventCount Count { get; private set; } = new();

    public static Catalogue Catalogue => Catalogue.Of([Bank, BankModule.Definition]);

    public void BeginAgain()
    {
        using (var connection = database.Source.OpenConnection())
        using (var command = new NpgsqlCommand(BeginAnew, connection))
            command.ExecuteNonQuery();
        Count = new();
        // Those of before are not disposed: they would take the store with them.
        _services = new ServiceCollection()
            .AddSingleton(Count)
            .AddDeeds(deeds => deeds.AddModule(Bank).AddModule(processors).UseStore("benchmark", _ => database.Store))
            .BuildServiceProvider();
    }

    /// <summary>Works off every event there is.</summary>
    public ValueTask CatchUpAsync() => new(_services.GetRequiredService<ProcessorControl>().CatchUpAsync());
}
