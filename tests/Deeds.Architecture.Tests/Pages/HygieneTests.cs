namespace Deeds.Architecture.Tests.Pages;

public sealed class HygieneTests
{
    [Fact]
    public void no_file_names_a_machine_or_a_package_host() => Ratchet.Holds(Hygiene.NamesOfPlaces(Repository.Texts));

    [Fact]
    public void the_top_level_is_fixed() => Ratchet.Holds(Hygiene.StrangersAtTheTop(Repository.TopLevel()));

    [Fact]
    public void the_readme_is_short() => Ratchet.Holds(Hygiene.LongReadme(Repository.Read("README.md")));

    [Fact]
    public void a_machine_is_found() =>
        Ratchet.Refuses(Hygiene.NamesOfPlaces([new("a.cs", $"// {Hygiene.Places[0]}here")]), "a.cs", Hygiene.Places[0]);

    [Fact]
    public void a_stranger_at_the_top_is_found() => Ratchet.Refuses(Hygiene.StrangersAtTheTop(["src", "PLAN.md"]), "PLAN.md", "top level");

    [Fact]
    public void a_long_readme_is_found() =>
        Ratchet.Refuses(Hygiene.LongReadme(new("README.md", string.Join(' ', Enumerable.Repeat("word", 500)))), "README.md", "500 words");
}
