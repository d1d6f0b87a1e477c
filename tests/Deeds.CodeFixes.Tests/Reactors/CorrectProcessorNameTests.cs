using Deeds.CodeFixes.Reactors;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Reactors.ReactorSource;

namespace Deeds.CodeFixes.Tests.Reactors;

public sealed class CorrectProcessorNameTests
{
    private static readonly CodeFixRun Run = new(new CorrectProcessorName()) { Beside = [Domain] };

    [Theory]
    [InlineData("Keep orders!", "keep-orders")]
    [InlineData("", "keep")]
    public Task a_name_with_what_it_may_not_have(string before, string after) => Run.Turns(Named("Keep", before), Named("Keep", after));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Named("Keep", "Keep!") + "[Reactor(\"?Send\")] public partial class Send { void On(Placed placed) { } }", Named("Pack", "Pack it")],
        [Named("Keep", "keep") + "[Reactor(\"send\")] public partial class Send { void On(Placed placed) { } }", Named("Pack", "pack-it")]);

    private static string Named(string type, string name) => $"[Reactor(\"{name}\")]\npublic partial class {type}\n{{\n    void On(Placed placed) {{ }}\n}}\n".InShop();
}
