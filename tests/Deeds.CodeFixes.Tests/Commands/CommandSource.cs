namespace Deeds.CodeFixes.Tests.Commands;

/// <summary>A shop with an aggregate, and commands that a test writes into it.</summary>
internal static class CommandSource
{
    public const string Domain = """
        using Deeds;
        namespace Shop;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order { public int Lines { get; init; } Order Apply(Placed placed) => this; Order Apply(Refused refused) => this; }
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.refused")] public partial record Refused;
        """;

    public const string Decide = "Placed Decide(Order order) => new(1);";

    /// <summary>A command of this name with these members, one to a line.</summary>
    public static string Command(string name, params string[] members) =>
        $"[Command]\npublic partial record {name}(string OrderId)\n{{\n    {string.Join("\n    ", members)}\n}}\n".InShop();
}
