using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Projections;

/// <summary>Compiles a small domain with one projection, runs it in a container, and prints its rows.</summary>
internal static class Rows
{
    public const string Order = """
        using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.Threading.Tasks; using Deeds;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order { Order Apply(Placed placed) => this; Order Apply(Sent sent) => this; Order Apply(Paid paid) => this; }
        public interface IMoved { int Lines { get; } }
        public enum Size { Small, Large }
        [Event("placed")] public partial record Placed(int Lines, string Sku, Size Size);
        [Event("sent")] public partial record Sent(int Lines) : IMoved;
        [Event("paid")] public partial record struct Paid(string? Sku);
        [Command(Creates = true)] public partial record Place(string OrderId) { (Placed, Sent, Paid) Decide(Order order) => (new(3, "tea", Size.Large), new(3), new("tea")); }
        """;

    private const string Running = """
        #nullable enable
        using Deeds;
        using Microsoft.Extensions.DependencyInjection;
        internal static class Probe
        {
            public static string Run()
            {
                using var services = new ServiceCollection().AddDeeds(deeds => deeds.AddModule(ShopModule.Definition).UseInMemory()).BuildServiceProvider();
                services.GetRequiredService<Deeds.Modules.StartupValidation>().Validate();
                var commands = services.GetRequiredService<CommandGateway>();
                _ = commands.ExecuteAsync(new Place("7")).AsTask().GetAwaiter().GetResult();
                _ = commands.ExecuteAsync(new Place("8")).AsTask().GetAwaiter().GetResult();
                services.GetRequiredService<ProcessorControl>().CatchUpAsync().GetAwaiter().GetResult();
                var said = "";
                foreach (var name in services.GetRequiredService<ProcessorControl>().Names)
                    said += services.GetRequiredService<ProcessorControl>().FindAsync(name).AsTask().GetAwaiter().GetResult().Failure?.Cause;
                var rows = services.GetRequiredService<IProjectionReader<Row>>().ReadAsync().GetAsyncEnumerator();
                while (rows.MoveNextAsync().AsTask().GetAwaiter().GetResult())
                    said += rows.Current + ";";
                return said;
            }
        }
        """;

    public static void Are(string expected, string projection, string row = "Row") =>
        Assert.Equal(expected, GeneratorRun.Of(Order, Using + projection, Running.Replace("<Row>", $"<{row}>", StringComparison.Ordinal)).Load().Call<string>("Probe", "Run"));

    public static void AreRefused(string projection) => GeneratorRun.Refused(Order, Using + projection);

    /// <summary>What is said of an On that does not fit.</summary>
    public static string Said(string projection) =>
        Assert.Single(GeneratorRun.Unchecked(GeneratorRunOptions.Default, Order, Using + projection).Diagnostics, static found => found.Id == "DEED0503").GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private const string Using = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using System.ComponentModel.DataAnnotations.Schema; using System.Threading.Tasks; using Deeds;\n";
}
