using System.Text;
using Deeds.Modules;
using Deeds.Processors.Running;
using Deeds.Projections;
using Deeds.Storage;
using Deeds.Storage.Processors;
using Deeds.Storage.Projections;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Processors;

/// <summary>What start-up finds wrong with the processors of an application.</summary>
internal static class ProcessorProblems
{
    private const string StoreCannotDrive = "DEED0556";
    private const string StoreHasNoSql = "DEED0590";

    // A database cuts longer ones.
    private const int LongestTable = 63;

    public static DeedsException NotDrivable(string store) =>
        new(StoreCannotDrive, CannotDrive(store));

    public static DeedsException WithoutSql(string projector, string store) =>
        new(StoreHasNoSql, HasNoSql(projector, store));

    public static DeedsException TookTooLong(string processor, StoredEvent stored, Exception problem) =>
        new("DEED0951", $"{processor} worked on {stored.Name} for longer than an event may take, so it was called off: its cancellation token was cancelled, and what it goes on to do regardless is not waited for. Let the handler heed the token, or allow more with HandlingTimeout.", problem);

    public static IEnumerable<ConfigurationProblem> Of(IReadOnlyList<ModuleDefinition> modules, ProcessorSettings settings, IServiceProvider services)
    {
        var known = modules.DistinctBy(module => module.Name).ToList();
        var processors = known.SelectMany(Processors).ToList();
        return Unknown(processors, settings)
            .Concat(OptionProblems.Of(processors, settings))
            .Concat(Doubled(processors))
            .Concat(Deaf(processors, known))
            .Concat(SameTables(known))
            .Concat(LongNames(known))
            .Concat(WithoutServices(processors, services))
            .Concat(known.All(module => module.Reactors.Count + module.Projections.Count + module.Projectors.Count == 0) ? [] : WithoutStore(services))
            .Concat(known.SelectMany(module => module.Triggers).Where(trigger => trigger.NeedsTransaction).SelectMany(trigger => WithoutTransactions(trigger.Name, services)))
            .Concat(known.SelectMany(module => module.Projectors).SelectMany(projector => WithoutSql(projector.Name, services)));
    }

    private static string CannotDrive(string store) =>
        $"{store} cannot drive processors, so no reactor or projection would ever run. Use a store that implements IDrivableStore, such as UseInMemory(), or leave modules that declare them out.";

    private static string HasNoSql(string projector, string store) =>
        $"{store} has no SQL, so projector {projector} could not write. Use a store with a database, such as UsePostgres(connectionString), or leave it out: AddModule(SomeModule.Definition with {{ Projectors = [] }}).";

    private static IEnumerable<ProcessorType> Processors(ModuleDefinition module) => module.Reactors.Concat<ProcessorType>(module.Triggers).Concat(module.Projections).Concat(module.Projectors);

    private static IEnumerable<ConfigurationProblem> Unknown(IReadOnlyList<ProcessorType> processors, ProcessorSettings settings) =>
        from name in settings.Names
        where processors.All(processor => processor.Name != name && (processor as ProjectionType)?.DeclaredName != name)
        select new ConfigurationProblem("DEED0557", $"ConfigureProcessor names \"{name}\", which no module declares. Correct the name, or add its module.");

    private static IEnumerable<ConfigurationProblem> Doubled(IReadOnlyList<ProcessorType> processors) =>
        from processor in processors
        group processor.ClrType.FullName by processor.Name into named
        where named.Count() > 1
        select new ConfigurationProblem("DEED0558", $"The processor name {named.Key} is declared by {string.Join(" and ", named)}, which would share one position. Give one of them another name.");

    private static IEnumerable<ConfigurationProblem> SameTables(IReadOnlyList<ModuleDefinition> modules) =>
        from projection in modules.SelectMany(module => module.Projections)
        from aggregate in modules.SelectMany(module => module.Aggregates)
        where aggregate.Table?.Name == projection.Table.Name
        select new ConfigurationProblem("DEED0573", $"The table {projection.Table.Name} is that of projection {projection.ClrType.Name} and keeps the current state of {aggregate.ClrType.Name} as well. Give one of them another name.");

    private static IEnumerable<ConfigurationProblem> LongNames(IReadOnlyList<ModuleDefinition> modules) =>
        from projection in modules.SelectMany(module => module.Projections)
        let most = LongestTable - ProjectionTable.SideEnding.Length
        where Encoding.UTF8.GetByteCount(projection.Table.Name) > most
        select new ConfigurationProblem("DEED0587", $"The table {projection.Table.Name} of projection {projection.ClrType.Name} has a name of {Encoding.UTF8.GetByteCount(projection.Table.Name)} bytes. Use at most {most}, so that a rebuild can name a table after it.");

    private static IEnumerable<ConfigurationProblem> Deaf(IReadOnlyList<ProcessorType> processors, IReadOnlyList<ModuleDefinition> modules) =>
        from processor in processors
        from subscription in processor.Subscriptions
        where !modules.SelectMany(module => module.Events).Any(subscription.Includes)
        select new ConfigurationProblem("DEED0559", $"{processor.Name} asks for {subscription}, and no module that was added declares such an event. Add its module, or mark the events that derive from it with [Event].");

    private static IEnumerable<ConfigurationProblem> WithoutServices(IReadOnlyList<ProcessorType> processors, IServiceProvider services) =>
        services.GetService<IServiceProviderIsService>() is not { } known
            ? []
            : from processor in processors
              from service in processor.Services
              where !known.IsService(service)
              select new ConfigurationProblem(ProcessorServices.ServiceIsMissing, $"{processor.Name} takes {service.Name}, which is not registered. Register it in the container.");

    private static IEnumerable<ConfigurationProblem> WithoutStore(IServiceProvider services) =>
        services.GetService<IEventStore>() is { } store and not IDrivableStore
            ? [new(StoreCannotDrive, CannotDrive(store.GetType().Name))]
            : [];

    private static IEnumerable<ConfigurationProblem> WithoutTransactions(string trigger, IServiceProvider services) =>
        services.GetService<IEventStore>() is { } store and not IDrivableStore
            ? [new("DEED0565", $"{store.GetType().Name} does no work inside its appends, so trigger {trigger} would never answer. Use a store that implements IDrivableStore, such as UseInMemory(), or let the On answer without the transaction.")]
            : [];

    private static IEnumerable<ConfigurationProblem> WithoutSql(string projector, IServiceProvider services) =>
        services.GetService<IEventStore>() is IDrivableStore { Projectors: null } store
            ? [new(StoreHasNoSql, HasNoSql(projector, store.GetType().Name))]
            : [];
}
