namespace Deeds.Architecture.Tests.Arrows;

public sealed class AssemblyArrowsTests
{
    [Theory]
    [MemberData(nameof(Built))]
    public void a_built_assembly_needs_only_what_it_may(string name) => Ratchet.Holds(AssemblyArrows.Forbidden(AssemblyFile.Built(name)));

    [Theory]
    [InlineData("Deeds.Roslyn")]
    [InlineData("Deeds.Generators")]
    public void what_runs_in_the_compiler_needs_the_floor_of_roslyn(string name)
    {
        var assembly = AssemblyFile.Built(name);
        Ratchet.Holds(AssemblyArrows.WrongRoslyn(assembly));
        Assert.Contains(assembly.References, reference => reference.Name == "Microsoft.CodeAnalysis");
    }

    [Fact]
    public void a_foreign_dependency_is_found() =>
        Ratchet.Refuses(AssemblyArrows.Forbidden(new("Deeds", [("System.Runtime", new(10, 0)), ("Npgsql", new(10, 0))])), "Deeds", "needs Npgsql");

    [Fact]
    public void a_newer_roslyn_is_found() =>
        Ratchet.Refuses(AssemblyArrows.WrongRoslyn(new("Deeds.Generators", [("Microsoft.CodeAnalysis", new(5, 0, 0, 0))])), "Deeds.Generators", "needs Microsoft.CodeAnalysis 5.0.0.0");

    public static TheoryData<string> Built() => [.. AssemblyArrows.Known];
}
