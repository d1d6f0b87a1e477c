using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class MakeConcreteTests
{
    private static readonly CodeFixRun Run = new(new MakeConcrete()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Fact]
    public Task one_that_has_nothing_abstract_in_it() => Run.Turns(
        "[Deeds.Event(\"order.placed\")] public abstract partial record Placed(int Lines);", "[Deeds.Event(\"order.placed\")] public partial record Placed(int Lines);");

    [Fact]
    public Task one_that_others_complete_is_no_event() => Run.Turns(
        "// All of them.\n[Deeds.Event(\"order.changed\")]\npublic abstract partial record Changed { public abstract int Lines { get; } }\n",
        "// All of them.\npublic abstract partial record Changed { public abstract int Lines { get; } }\n");

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["[Deeds.Event(\"a\")] abstract partial record A; [Deeds.Event(\"b\")] abstract partial record B;", "[Deeds.Event(\"c\")] abstract partial record C;"],
        ["[Deeds.Event(\"a\")] partial record A; [Deeds.Event(\"b\")] partial record B;", "[Deeds.Event(\"c\")] partial record C;"]);
}
