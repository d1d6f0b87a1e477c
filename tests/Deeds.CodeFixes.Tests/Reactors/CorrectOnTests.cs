using Deeds.CodeFixes.Reactors;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Reactors.ReactorSource;

namespace Deeds.CodeFixes.Tests.Reactors;

public sealed class CorrectOnTests
{
    private static readonly CodeFixRun Run = new(new CorrectOn()) { Beside = [Domain] };

    [Theory]
    [InlineData("Task on(Placed placed) => Task.CompletedTask;", "Task On(Placed placed) => Task.CompletedTask;")]
    [InlineData("Task On(Placed placed, string name) => Task.CompletedTask;", "Task On(Placed placed) => Task.CompletedTask;")]
    [InlineData("Task On(ref Placed placed) => Task.CompletedTask;", "Task On(Placed placed) => Task.CompletedTask;")]
    [InlineData("async void On(Placed placed, EventMetadata metadata) { await Task.Yield(); }", "async Task On(Placed placed, EventMetadata metadata) { await Task.Yield(); }")]
    [InlineData("object On(Placed placed) => new Kept();", "Kept On(Placed placed) => new Kept();")]
    [InlineData("object[] On(Placed placed) => [new Kept(), new Refused()];", "Events<Kept, Refused> On(Placed placed) => [new Kept(), new Refused()];")]
    public Task a_method_that_is_never_called(string before, string after) => Run.Turns(Reactor("Keep", before), Reactor("Keep", after));

    [Theory]
    [InlineData("Task On(Placed placed, string name) => Task.FromResult(name);")]
    [InlineData("Task On(Placed placed, Refused refused) => Task.CompletedTask;")]
    [InlineData("Task On(int lines) => Task.CompletedTask;")]
    [InlineData("string On(Placed placed) => \"\";")]
    public async Task nothing_is_offered_where_the_body_says_otherwise(string method) => Assert.Empty(await Run.Titles(Reactor("Keep", method)));

    [Fact]
    public Task everywhere() => Run.Everywhere(
        [Reactor("Keep", "Task on(Placed placed) => Task.CompletedTask;", "Task on(Kept kept) => Task.CompletedTask;"), Reactor("Send", "Task on(Placed placed) => Task.CompletedTask;")],
        [Reactor("Keep", "Task On(Placed placed) => Task.CompletedTask;", "Task On(Kept kept) => Task.CompletedTask;"), Reactor("Send", "Task On(Placed placed) => Task.CompletedTask;")]);
}
