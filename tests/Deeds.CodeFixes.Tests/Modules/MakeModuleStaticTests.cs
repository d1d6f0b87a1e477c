using Deeds.CodeFixes.Modules;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Modules;

public sealed class MakeModuleStaticTests
{
    private static readonly CodeFixRun Run = new(new MakeModuleStatic());

    [Theory]
    [InlineData("partial class", "static partial class")]
    [InlineData("public sealed partial class", "public static partial class")]
    [InlineData("/* all */ public abstract partial class", "/* all */ public static partial class")]
    public Task every_kind_of_class(string before, string after) =>
        Run.Turns($"[Deeds.Module]\n{before} ShopModule {{ const int Most = 3; }}", $"[Deeds.Module]\n{after} ShopModule {{ const int Most = 3; }}");

    [Theory]
    [InlineData("public partial record ShopModule;")]
    [InlineData("public partial class ShopModule { public int Lines => 3; }")]
    [InlineData("public partial class ShopModule : System.IDisposable { public void Dispose() { } }")]
    public async Task nothing_is_offered_where_objects_are_meant(string module) => Assert.Empty(await Run.Titles("[Deeds.Module] " + module));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        ["namespace A { [Deeds.Module] partial class ShopModule; } namespace B { [Deeds.Module] partial class ShopModule; }", "namespace C { [Deeds.Module] partial class ShopModule; }"],
        ["namespace A { [Deeds.Module] static partial class ShopModule; } namespace B { [Deeds.Module] static partial class ShopModule; }", "namespace C { [Deeds.Module] static partial class ShopModule; }"]);
}
