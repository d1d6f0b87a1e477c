namespace Deeds.CodeFixes.Tests.Reactors;

/// <summary>A shop with events, and reactors that a test writes into it.</summary>
internal static class ReactorSource
{
    public const string Domain = """
        using Deeds;
        namespace Shop;
        [Module] public static partial class ShopModule;
        [Aggregate("order")] public partial record Order { Order Apply(Placed placed) => this; Order Apply(Refused refused) => this; Order Apply(Kept kept) => this; }
        [Event("order.placed")] public partial record Placed(int Lines);
        [Event("order.refused")] public partial record Refused;
        [Event("order.kept")] public partial record Kept;
        """;

    public static string Reactor(string name, params string[] members) =>
        "using System.Threading.Tasks;\n" + $"[Reactor(\"{name}\")]\npublic partial class {name}\n{{\n    {string.Join("\n    ", members)}\n}}\n".InShop();
}
