using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Reactors;

/// <summary>What a declaration says of how it is driven reaches the running program, and what cannot hold is an error.</summary>
public sealed class SettingsTests
{
    private const string Domain = """
        using Deeds; using System.ComponentModel.DataAnnotations;
        [Module] public static partial class M;
        [Event("placed")] public partial record Placed(int Lines);
        """;

    [Theory]
    [InlineData("StartsNow = true", "Start = global::Deeds.ProcessorStart.Now")]
    [InlineData("PageSize = 100", "PageSize = 100")]
    [InlineData("ThenPark = true", "Failures = options.Failures.ThenPark()")]
    [InlineData("Retries = Retries.None", "Failures = global::Deeds.FailurePolicy.None")]
    [InlineData("Retries = Retries.Exponential, ThenPark = false", "Failures = global::Deeds.FailurePolicy.Exponential.ThenStop()")]
    [InlineData("Retries = Retries.Constant, WaitSeconds = 0.5, Tries = 3", "Failures = global::Deeds.FailurePolicy.Constant(global::System.TimeSpan.FromSeconds(0.5), tries: 3)")]
    public void a_setting_is_written_as_the_change_an_application_would_write(string setting, string change)
    {
        var sources = GeneratorRun.Of($$"""
            {{Domain}}
            [Reactor("r"), Processor({{setting}})] public partial class R { void On(Placed placed) { } }
            [Projection("p"), Processor({{setting}})] public partial record P([property: Key] string Id) { static P On(Placed placed, EventMetadata metadata) => new(metadata.StreamKey.Value); }
            """).Sources;

        Assert.Equal(2, sources.Count(source => source.Value.Contains($"Settings = static options => options with {{ {change} }},", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("PageSize = 0", "PageSize = 0 in [Processor], which cannot hold. Write 1 to 100,000 events a page.")]
    [InlineData("PageSize = 100001", "PageSize = 100001")]
    [InlineData("Retries = Retries.Constant, WaitSeconds = -1", "WaitSeconds = -1")]
    [InlineData("Retries = Retries.Constant, WaitSeconds = double.NaN", "WaitSeconds = NaN")]
    [InlineData("Retries = Retries.Constant, Tries = 0", "Tries = 0")]
    [InlineData("Retries = (Retries)7", "Retries = 7")]
    [InlineData("WaitSeconds = 5", "WaitSeconds = 5 in [Processor], which cannot hold. Write Retries = Retries.Constant beside it, which alone reads it.")]
    [InlineData("Retries = Retries.None, Tries = 5", "Tries = 5")]
    public void what_cannot_hold_is_refused(string setting, string said)
    {
        Assert.NotEmpty(said);
        GeneratorRun.Refused($$"""
            {{Domain}}
            [Reactor("r"), Processor({{setting}})] public partial class {|DEED0519:R|} { void On(Placed placed) { } }
            """);
    }
}
