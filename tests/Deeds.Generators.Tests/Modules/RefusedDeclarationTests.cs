using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Modules;

/// <summary>What is generated nothing for is named in its module, so that start-up refuses it even where its rule was silenced.</summary>
public sealed class RefusedDeclarationTests
{
    [Theory]
    [InlineData("[Event(\"a\")] public record Placed(int Id);", "new(\"Shop.Placed\", \"DEED0002\")")]
    [InlineData("[Event(\"\", Version = 0)] public partial record Placed(int Id);", "new(\"Shop.Placed\", \"DEED0201, DEED0202\")")]
    [InlineData("[Command] public partial record Place(System.Guid Id);", "new(\"Shop.Place\", \"DEED0401\")")]
    [InlineData("public partial class Outer<T> { [Event(\"a\")] public partial record Placed(int Id); }", "new(\"Shop.Outer`1+Placed\", \"DEED0005\")")]
    public void a_module_names_what_breaks_a_rule(string declaration, string refused) =>
        Assert.Contains($"Refused =\n        [\n            {refused},\n        ],", Module($"namespace Shop; [Module] public static partial class M; {declaration}"), StringComparison.Ordinal);

    [Fact]
    public void a_declaration_in_no_module_is_named_by_the_first() =>
        Assert.Contains(
            "new(\"Other.Placed\", \"DEED0702\")",
            Module("namespace Shop { [Module] public static partial class M; } namespace Other { [Event(\"a\")] public partial record Placed(int Id); }"),
            StringComparison.Ordinal);

    [Fact]
    public void a_module_names_nothing_where_all_is_well() =>
        Assert.DoesNotContain("Refused", Module("namespace Shop; [Module] public static partial class M; [Event(\"a\")] public partial record Placed(int Id);"), StringComparison.Ordinal);

    [Fact]
    public void a_shift_of_lines_changes_nothing_of_it()
    {
        var run = GeneratorRun.Unchecked(GeneratorRunOptions.Default, "using Deeds; namespace Shop; [Module] public static partial class M; [Event(\"a\")] public record Placed(int Id);");

        Assert.NotEqual(IncrementalStepRunReason.Modified, Assert.Single(run.After(Edits.ShiftedLines).Of(StepNames.ModuleContents)));
    }

    private static string Module(string source) =>
        GeneratorRun.Unchecked(GeneratorRunOptions.Default, "using Deeds; " + source).Sources["Shop.M.Module.g.cs"];
}
