using Deeds.CodeFixes.Modules;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Modules;

public sealed class AddModuleTests
{
    private static readonly CodeFixRun Run = new(new AddModule());

    private static readonly CodeFixRun Here = Run with { Key = "AddModule.Here" };

    private static readonly CodeFixRun InFile = Run with { Key = "AddModule.File" };

    [Theory]
    [InlineData("using Deeds;\n\nnamespace Shop;\n\n// First.\n[Event(\"a\")]\npublic partial record Placed;\n", "using Deeds;\n\nnamespace Shop;\n\n[Module]\npublic static partial class ShopModule;\n\n// First.\n[Event(\"a\")]\npublic partial record Placed;\n")]
    [InlineData("namespace Shop\n{\n    [Deeds.Event(\"a\")]\n    public partial record Placed;\n}\n", "namespace Shop\n{\n    [Deeds.Module]\n    public static partial class ShopModule;\n\n    [Deeds.Event(\"a\")]\n    public partial record Placed;\n}\n")]
    [InlineData("namespace Shop { [Deeds.Event(\"a\")] public partial record Placed; }", "namespace Shop { [Deeds.Module] public static partial class ShopModule; [Deeds.Event(\"a\")] public partial record Placed; }")]
    [InlineData("[Deeds.Event(\"a\")] public partial record Placed;", "[Deeds.Module]\npublic static partial class ShopModule;\n\n[Deeds.Event(\"a\")] public partial record Placed;")]
    public Task before_what_belongs_to_it(string before, string after) => Here.Turns(before, after);

    [Fact]
    public Task in_a_file_of_its_own() => InFile.Turns(
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
    public Task outside_of_any_namespace_it_is_named_after_the_assembly() => InFile.Turns(
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
    public async Task the_first_offer_needs_no_new_file() => Assert.Equal(
        ["Add module 'ShopModule' here", "Add module 'ShopModule' in a file of its own"],
        await Run.Titles("[Event(\"a\")] public partial record Placed;".InShop()));

    [Fact]
    public Task everywhere() => InFile.Everywhere(Sources, [.. Sources, Module("Orders"), Module("Buyers")]);

    private static string[] Sources =>
    [
        """namespace @class.Orders.Parcels { [Deeds.Event("parcel.sent")] public partial record Sent; [Deeds.Event("parcel.lost")] public partial record Lost; }""",
        """namespace @class.Orders { [Deeds.Event("order.placed")] public partial record Placed; }""",
        """namespace @class { namespace Buyers { [Deeds.Event("buyer.joined")] public partial record Joined; } }""",
    ];

    private static string Module(string space) => $"using Deeds;\n\nnamespace @class.{space};\n\n[Module]\npublic static partial class {space}Module;\n";
}
