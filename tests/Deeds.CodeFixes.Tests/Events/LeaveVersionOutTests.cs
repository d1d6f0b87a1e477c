using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class LeaveVersionOutTests
{
    private static readonly CodeFixRun Run = new(new LeaveVersionOut()) { Beside = ["[Deeds.Module] public static partial class ShopModule;"] };

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    public Task a_version_before_the_first(string version) => Run.Turns(
        $"[Deeds.Event(\"order.placed\", Version = {version})] public partial record Placed;", "[Deeds.Event(\"order.placed\")] public partial record Placed;");

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["[Deeds.Event(\"a\", Version = 0)] public partial record A; [Deeds.Event(\"b\", Version = 0)] public partial record B;", "[Deeds.Event(\"c\", Version = 0)] public partial record C;"],
        ["[Deeds.Event(\"a\")] public partial record A; [Deeds.Event(\"b\")] public partial record B;", "[Deeds.Event(\"c\")] public partial record C;"]);
}
