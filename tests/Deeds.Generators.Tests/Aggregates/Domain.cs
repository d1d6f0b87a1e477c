using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Aggregates;

/// <summary>Compiles a small domain, loads it and runs its <c>Probe.Run</c>, which sends commands to an in-memory store.</summary>
internal static class Domain
{
    private const string Sending = """
        #nullable enable
        namespace Testing;

        internal sealed class Shop
        {
            private readonly global::Deeds.InMemoryEventStore _store = new();
            private string _said = "";

            public Shop Send<TCommand>(TCommand command, global::System.IServiceProvider? services = null)
                where TCommand : global::Deeds.ICommand<TCommand>
            {
                var result = new global::Deeds.CommandGateway(_store, services: services).ExecuteAsync(command).AsTask().GetAwaiter().GetResult();
                _said += Said(result) + "; ";
                return this;
            }

            public string Ends<TAggregate>(global::Deeds.StreamKey key)
                where TAggregate : global::Deeds.IAggregate<TAggregate> =>
                _said + new global::Deeds.AggregateReader(_store).LoadAsync<TAggregate>(key).AsTask().GetAwaiter().GetResult();

            private static string Said(global::Deeds.CommandResult result) => result switch
            {
                global::Deeds.CommandResult.Accepted accepted => Names(accepted.Events),
                global::Deeds.CommandResult.Noop noop => $"noop {noop.Rule}",
                global::Deeds.CommandResult.Rejected rejected => $"rejected {rejected.Rule} '{rejected.Message}' {Names(rejected.Events)}",
                global::Deeds.CommandResult.Invalid invalid => $"invalid {string.Join(",", invalid.Errors.Keys)}",
                _ => result.GetType().Name,
            };

            private static string Names(global::System.Collections.Generic.IEnumerable<global::Deeds.RecordedEvent> events)
            {
                var names = "";
                foreach (var recorded in events)
                    names += $"{recorded.Event.EventType.Name}@{recorded.Version} ";
                return names.TrimEnd();
            }
        }
        """;

    public static void Ends(string expected, params string[] sources) => Ends(expected, GeneratorRunOptions.Default, sources);

    public static void Ends(string expected, GeneratorRunOptions options, params string[] sources) =>
        Assert.Equal(expected, GeneratorRun.Of(options, [.. sources, Sending]).Load().Call<string>("Probe", "Run"));
}
