using Deeds.CodeFixes.Events;
using Deeds.Roslyn.Testing.CodeFixes;

namespace Deeds.CodeFixes.Tests.Events;

public sealed class NameStoredEventTests
{
    private const string Items = """
        namespace Shop;
        [Deeds.Module] public static partial class ShopModule;
        [Deeds.Aggregate("work_item")] public partial record WorkItem { WorkItem Apply(Halted halted) => this; }
        [Deeds.Event("parcel-sent")] public partial record SentBefore;
        """;

    private static readonly CodeFixRun Run = new(new NameStoredEvent()) { Beside = [Items] };

    [Theory]
    [InlineData("Halted", "\"\"", "\"work-item.halted\"")]
    [InlineData("WorkItemSentBack", "\"  \"", "\"work-item.sent-back\"")]
    [InlineData("ParcelLost", "\"\", Version = 2", "\"parcel-lost\", Version = 2")]
    public Task an_empty_name(string type, string before, string after) =>
        (Run with { Beside = type == "Halted" ? Run.Beside : [Items.Replace("WorkItem Apply(Halted halted) => this;", "", StringComparison.Ordinal)] })
            .Turns(Event(type, $"({before})"), Event(type, $"({after})"));

    [Theory]
    [InlineData("", "(\"work-item.halted\")")]
    [InlineData("()", "(\"work-item.halted\")")]
    [InlineData("(Version = 2)", "(\"work-item.halted\", Version = 2)")]
    public Task no_name_at_all(string before, string after) => Run.Turns(Event("Halted", before), Event("Halted", after));

    [Fact]
    public async Task a_name_that_is_taken_is_not_offered() => Assert.Empty(await Run.Titles(Event("ParcelSent", "(\"\")")));

    [Fact]
    public async Task the_title_says_the_name() => Assert.Equal(["Store it as \"work-item.halted\""], await Run.Titles(Event("Halted", "(\"\")")));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Event("Halted", "(\"\")") + Event("WorkItemLost", "(\"\")").Replace("namespace Shop;\n\n", "", StringComparison.Ordinal), Event("ParcelLost", "(\"\")")],
        [Event("Halted", "(\"work-item.halted\")") + Event("WorkItemLost", "(\"work-item.lost\")").Replace("namespace Shop;\n\n", "", StringComparison.Ordinal), Event("ParcelLost", "(\"parcel-lost\")")]);

    private static string Event(string type, string arguments) => $"namespace Shop;\n\n[Deeds.Event{arguments}]\npublic partial record {type};\n";
}
