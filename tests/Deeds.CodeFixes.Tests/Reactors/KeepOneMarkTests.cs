using Deeds.CodeFixes.Reactors;
using Deeds.Roslyn.Testing.CodeFixes;
using static Deeds.CodeFixes.Tests.Reactors.ReactorSource;

namespace Deeds.CodeFixes.Tests.Reactors;

public sealed class KeepOneMarkTests
{
    private const string Both = "void On(Placed placed) { }";

    private static readonly CodeFixRun Run = new(new KeepOneMark()) { Beside = [Domain] };

    [Theory]
    [InlineData("Reactor", "[Reactor(\"keep\")]")]
    [InlineData("Trigger", "[Trigger(\"keep-at-once\")]")]
    public Task the_mark_that_is_chosen(string kept, string mark) =>
        (Run with { Key = $"KeepOneMark.{kept}" }).Turns(Marked("Keep", "[Reactor(\"keep\")]\n[Trigger(\"keep-at-once\")]", Both), Marked("Keep", mark, Both));

    [Fact]
    public Task where_both_stand_in_one_pair_of_brackets() => (Run with { Key = "KeepOneMark.Trigger" }).Turns(
        Marked("Keep", "[Reactor(\"keep\"), Trigger(\"keep-at-once\")]", Both), Marked("Keep", "[Trigger(\"keep-at-once\")]", Both));

    [Theory]
    [InlineData("Task On(Placed placed) => Task.CompletedTask;", "Keep [Reactor] alone")]
    [InlineData("Refusal? On(Placed placed) => null;", "Keep [Trigger] alone")]
    public async Task only_a_mark_that_its_members_fit(string on, string title) =>
        Assert.Equal([title], await Run.Titles(Marked("Keep", "[Reactor(\"keep\")]\n[Trigger(\"keep-at-once\")]", on)));

    [Fact]
    public async Task a_choice_where_they_fit_both() =>
        Assert.Equal(["Keep [Reactor] alone", "Keep [Trigger] alone"], await Run.Titles(Marked("Keep", "[Reactor(\"keep\")]\n[Trigger(\"keep-at-once\")]", Both)));

    [Fact]
    public Task everywhere() => (Run with { Key = "KeepOneMark.Reactor" }).Everywhere(
        [Marked("Keep", "[Trigger(\"a\")]\n[Reactor(\"keep\")]", Both) + "\n[Reactor(\"pack\")]\n[Trigger(\"d\")]\npublic partial class Pack { void On(Placed placed) { } }\n", Marked("Send", "[Reactor(\"send\")]\n[Trigger(\"b\")]\n[Projector(\"c\")]", Both)],
        [Marked("Keep", "[Reactor(\"keep\")]", Both) + "\n[Reactor(\"pack\")]\npublic partial class Pack { void On(Placed placed) { } }\n", Marked("Send", "[Reactor(\"send\")]", Both)]);

    private static string Marked(string type, string marks, string on) =>
        "using System.Threading.Tasks;\n" + $"{marks}\npublic partial class {type}\n{{\n    {on}\n}}\n".InShop();
}
