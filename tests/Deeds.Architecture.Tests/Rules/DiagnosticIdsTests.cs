namespace Deeds.Architecture.Tests.Rules;

public sealed class DiagnosticIdsTests
{
    private static readonly CodeFile Table = new("src/Ids.cs", "class Ids { const string A = \"DEED0101\"; }");

    private static IEnumerable<CodeFile> Declaring => Repository.Product.Concat(Repository.BuildFiles);

    [Fact]
    public void every_id_is_declared_once() => Ratchet.Holds(DiagnosticIds.DeclaredTwice(Declaring));

    [Fact]
    public void every_id_that_is_named_exists() =>
        Ratchet.Holds(DiagnosticIds.Undeclared([.. Declaring], Repository.Product.Concat(Repository.Pages)));

    [Fact]
    public void an_id_declared_twice_is_found() =>
        Ratchet.Refuses(DiagnosticIds.DeclaredTwice([Table, new("src/More.cs", "class More { const string B = \"DEED0101\"; }")]), "src/More.cs", "declares DEED0101");

    [Fact]
    public void an_id_a_build_reports_is_declared() =>
        Ratchet.Refuses(DiagnosticIds.DeclaredTwice([Table, new("src/A.targets", "<Error Code=\"DEED0101\" />")]), "src/A.targets", "declares DEED0101");

    [Fact]
    public void an_id_nobody_declared_is_found() =>
        Ratchet.Refuses(DiagnosticIds.Undeclared([Table], [Table, new("README.md", "See DEED0102.")]), "README.md", "names DEED0102");
}
