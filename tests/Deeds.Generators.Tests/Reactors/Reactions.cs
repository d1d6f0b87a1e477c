using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

/// <summary>Compiles a small domain with reactors, runs it in a container, and says which events its one order has in the end.</summary>
internal static class Reactions
{
    private const string Running = """
        #nullable enable
        using Microsoft.Extensions.DependencyInjection;
        internal static class Probe
        {
            public static string Run()
            {
                using var services = new ServiceCollection()
                    .AddSingleton<global::System.Text.StringBuilder>()
                    .AddDeeds(deeds => deeds.AddModule(global::ShopModule.Definition).UseInMemory())
                    .BuildServiceProvider();
                services.GetRequiredService<global::Deeds.Modules.StartupValidation>().Validate();
                _ = services.GetRequiredService<global::Deeds.CommandGateway>().ExecuteAsync(new global::Place("a")).AsTask().GetAwaiter().GetResult();
                services.GetRequiredService<global::Deeds.ProcessorControl>().CatchUpAsync().GetAwaiter().GetResult();
                return Names(services) + services.GetRequiredService<global::System.Text.StringBuilder>();
            }

            private static string Names(global::System.IServiceProvider services)
            {
                var page = services.GetRequiredService<global::Deeds.Storage.IEventStore>()
                    .ReadAfter(global::Deeds.Position.Start, global::Deeds.Storage.EventFilter.All).ReadPageAsync().AsTask().GetAwaiter().GetResult();
                var names = "";
                foreach (var stored in page.Events)
                    names += stored.Name + " ";
                foreach (var processor in services.GetRequiredService<global::Deeds.ProcessorControl>().Names)
                    names += services.GetRequiredService<global::Deeds.ProcessorControl>().FindAsync(processor).AsTask().GetAwaiter().GetResult().Failure?.Cause;
                return names;
            }
        }
        """;

    public const string Order = """
        using System; using System.Text; using System.Threading; using System.Threading.Tasks; using Deeds;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order
        {
            public int Lines { get; init; }
            Order Apply(Placed placed) => this with { Lines = 1 };
            Order Apply(Packed packed) => this;
            Order Apply(Sent sent) => this;
            Order Apply(Paid paid) => this;
        }
        public interface IMoved; public abstract partial record Moved;
        [Event("placed")] public partial record Placed(int Lines);
        [Event("packed")] public partial record Packed : IMoved;
        [Event("sent")] public partial record Sent(int Lines) : Moved, IMoved;
        [Event("paid")] public partial record struct Paid(int Cents);
        [Command(Creates = true)] public partial record Place(string OrderId) { Placed Decide(Order order) => new(1); }
        [Command] public partial record Pay(string OrderId) { [Noop] bool Never(Order order) => order.Lines == 7; Paid Decide(Order order) => new(1); }
        [Command] public partial record struct Pack(string OrderId) { [Noop] bool Never(Order order) => order.Lines == 7; Packed Decide(Order order) => new(); }
        """;

    public static void Are(string expected, string reactor) =>
        Assert.Equal(expected, GeneratorRun.Of(Order, "using System; using System.Text; using System.Threading; using System.Threading.Tasks; using Deeds;\n" + reactor, "using Deeds;\n" + Running).Load().Call<string>("Probe", "Run").Trim());
}
