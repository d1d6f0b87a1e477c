using Deeds.CodeFixes.Modules;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Modules;

public sealed class AddModuleTests
{
    private static readonly CodeFixRun Run = new(new AddModule());

    [Fact]
    public Task in_a_file_of_its_own() => Run.Turns(
        ["""[Event("order.placed")] public partial record Placed;""".InShop()],
        [
            """[Event("order.placed")] public partial record Placed;""".InShop(),
            """
            using Deeds;

            namespace Shop;

            [Module]
            public static partial class ShopModule;

            """,
        ]);

    [Fact]
    public Task outside_of_any_namespace_it_is_named_after_the_assembly() => Run.Turns(
        ["""[Deeds.Event("order.placed")] public partial record Placed; public class ShopModule;"""],
        [
            """[Deeds.Event("order.placed")] public partial record Placed; public class ShopModule;""",
            """
            using Deeds;

            [Module]
            public static partial class ShopModule2;

            """,
        ]);

    [Fact]
    public Task everywhere()
    {
        string[] sources =
        [
            """namespace @class.Orders.Parcels { [Deeds.Event("parcel.sent")] public partial record Sent; [Deeds.Event("parcel.lost")] public partial record Lost; }""",
            """namespace @class.Orders { [Deeds.Event("order.placed")] public partial record Placed; }""",
            """namespace @class { namespace Buyers { [Deeds.Event("buyer.joined")] public partial record Joined; } }""",
        ];
        return Run.Everywhere(sources, [.. sources, Module("Orders"), Module("Buyers")]);
    }

    private static string Module(string space) => $"using Deeds;\n\nnamespace @class.{space};\n\n[Module]\npublic static partial class {space}Module;\n";
}
