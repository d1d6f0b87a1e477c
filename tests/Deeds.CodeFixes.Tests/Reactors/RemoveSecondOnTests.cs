using Deeds.CodeFixes.Reactors;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Reactors.ReactorSource;

namespace Deeds.CodeFixes.Tests.Reactors;

public sealed class RemoveSecondOnTests
{
    private const string First = "Task On(Placed placed) => Task.CompletedTask;";
    private const string Second = "Task On(Placed placed, EventMetadata metadata) => Task.CompletedTask;";

    private static readonly CodeFixRun Run = new(new RemoveSecondOn()) { Beside = [Domain] };

    [Fact]
    public Task one_that_does_the_same() => Run.Turns(Reactor("Keep", First, Second), Reactor("Keep", First));

    [Fact]
    public async Task nothing_is_offered_where_the_two_differ() =>
        Assert.Empty(await Run.Titles(Reactor("Keep", First, "Task On(Placed placed, EventMetadata metadata) => Task.Delay(metadata.Version);")));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Reactor("Keep", First, Second, First.Replace("Placed placed", "Kept kept", StringComparison.Ordinal), Second.Replace("Placed placed", "Kept kept", StringComparison.Ordinal)), Reactor("Send", First, Second)],
        [Reactor("Keep", First, First.Replace("Placed placed", "Kept kept", StringComparison.Ordinal)), Reactor("Send", First)]);
}
