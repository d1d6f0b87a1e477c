using Deeds.Roslyn.Events.Naming;

namespace Deeds.Generators.Tests.Events.Naming;

public sealed class EventNameCorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("good-fitting")]
    [InlineData("good-held-out")]
    [InlineData("good-awkward")]
    [InlineData("good-awkward-second")]
    public void nearly_every_good_name_passes(string list) => Assert.InRange(Share(list, static verdict => verdict.IsPastTense), 0.98, 1);

    [Theory]
    [InlineData("bad-fitting")]
    [InlineData("bad-held-out")]
    [InlineData("bad-awkward")]
    [InlineData("bad-awkward-second")]
    public void nearly_every_bad_name_is_found(string list) => Assert.InRange(Share(list, static verdict => !verdict.IsPastTense), 0.95, 1);

    [Theory]
    [InlineData("bad-fitting")]
    [InlineData("bad-held-out")]
    [InlineData("bad-awkward")]
    [InlineData("bad-awkward-second")]
    public void what_is_proposed_would_pass(string list)
    {
        var proposals = NameList.Read(list).Where(IsTypeName).Select(static name => EventName.Suggest(name, DomainVerbs.None)).OfType<string>().ToList();

        Assert.NotEmpty(proposals);
        Assert.All(proposals, static name => Assert.True(EventName.Judge(name, DomainVerbs.None).IsPastTense, name));
    }

    private double Share(string list, Predicate<NameVerdict> isRight)
    {
        var names = NameList.Read(list);
        var misses = names.Where(name => !isRight(Judge(name))).ToList();
        output.WriteLine($"{list}: {names.Count - misses.Count} of {names.Count}. Missed: {string.Join(", ", misses)}");
        return 1 - ((double)misses.Count / names.Count);
    }

    private static NameVerdict Judge(string name) =>
        IsTypeName(name) ? EventName.Judge(name, DomainVerbs.None) : StoredName.Judge(name, DomainVerbs.None);

    private static bool IsTypeName(string name) => char.IsUpper(name[0]) && name.All(char.IsLetterOrDigit);
}
