namespace Deeds.Architecture.Tests.Names;

public sealed class NamespacesTests
{
    [Fact]
    public void namespaces_follow_folders() => Ratchet.Holds(Namespaces.OffTheirFolder(Repository.Product));

    [Fact]
    public void a_namespace_off_its_folder_is_found() =>
        Ratchet.Refuses(Namespaces.OffTheirFolder([new("src/Deeds.Postgres/Reading/A.cs", "namespace Deeds.Postgres; class A;")]), "src/Deeds.Postgres/Reading/A.cs", "namespace Deeds.Postgres");

    [Fact]
    public void a_type_of_a_domain_file_may_stand_in_front() =>
        Assert.Empty(Namespaces.OffTheirFolder([new("src/Deeds/Events/A.cs", "namespace Deeds; class A;")]));
}
