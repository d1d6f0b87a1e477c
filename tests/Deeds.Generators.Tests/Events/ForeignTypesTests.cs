using Deeds.Roslyn.Testing;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Tests.Events;

/// <summary>Data may be declared in another assembly, as long as it is public there.</summary>
public sealed class ForeignTypesTests
{
    private const string Library = """
        namespace Money
        {
            public sealed record Amount(decimal Value, string Currency = "EUR") { public string Note { get; init; } = "none"; public string? Extra { get; init; } }
            public enum Rounding { Up, Down }
            internal sealed record Secret(int Id);
            public sealed class Holder { internal Holder() { } }
        }
        """;

    [Fact]
    public void public_types_of_another_assembly_go_there_and_back()
    {
        var run = Run("""
            [Deeds.Event("paid")] public partial record Paid(Money.Amount Amount, Money.Rounding Rounding);
            """);

        Assert.Equal(["Money.Amount.Codec.g.cs", "Money.Rounding.Codec.g.cs", "Paid.Codec.g.cs"], run.Sources.Keys.Where(static name => name.EndsWith(".Codec.g.cs", StringComparison.Ordinal)));
        Assert.Contains("values.Currency", run.Sources["Money.Amount.Codec.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void what_is_internal_there_is_out_of_reach() => Refusal.Of(
        WithLibrary(),
        """[Deeds.Event("paid")] public partial record Paid(Money.Holder {|DEED0605:Holder|});""");

    private static GeneratorRun Run(string source) => GeneratorRun.Of(WithLibrary(), source, RoundTrip.Module);

    private static GeneratorRunOptions WithLibrary()
    {
        using var image = new MemoryStream();
        var emitted = Compile.Sources(CompileOptions.Default with { AssemblyName = "Money" }, Library).Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success);
        return new() { Compile = CompileOptions.Default with { ExtraReferences = [MetadataReference.CreateFromImage(image.ToArray())] } };
    }
}
