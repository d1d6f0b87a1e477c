namespace Deeds.Consumers.Tests;

/// <summary>Projects as users have them: each is built from the packages, and run.</summary>
[Collection<BuiltConsumersCollection>]
public sealed class ConsumerTests(BuiltConsumers consumers)
{
    [Fact]
    public async Task a_project_that_references_the_package() => Assert.Equal(
        [
            "invalid: Email",
            "accepted at 1",
            "mail to ada@example.org: Welcome!",
            "Subscriber { SubscriptionId = 00000000-0000-0000-0000-000000000012, Email = ada@example.org }",
            "rejected: somebody-else",
            "accepted at 2",
            "noop: already-cancelled",
            "cancelled: then False, now True, 0 subscribers",
            "module: 2 events, 2 commands, 2 processors",
        ],
        await consumers.RunAsync("Direct"));

    [Fact]
    public async Task a_project_that_gets_the_package_through_a_library_and_declares_an_event_of_the_same_name() =>
        Assert.Equal(["True", "True", "3 three"], await consumers.RunAsync("ThroughLibrary/App"));

    [Fact]
    public async Task a_project_that_gets_the_package_through_a_second_package() =>
        Assert.Equal(["1", "1", "Nineteen Eighty-Four is with Ada", "book.shelved, loan.book_lent"], await consumers.RunAsync("SecondPackage/Lending"));

    [Fact]
    public async Task a_project_without_nullable_and_implicit_usings() =>
        Assert.Equal(["accepted at 1", "Grace stays 1 night"], await consumers.RunAsync("OldHabits", "Company.Product"));

    [Fact]
    public async Task a_project_with_every_rule_on_every_warning_an_error_and_documentation() => Assert.Equal(
        ["invalid: Address", "rejected: too-far", "accepted: 1", "Parcel { Address = Main Street 1, Speed = Fast }"],
        await consumers.RunAsync("Strict/Post"));

    [Fact]
    public async Task nested_types_types_without_namespace_and_keywords_as_names() => Assert.Equal(
        [
            "accepted at 1",
            "accepted at 2",
            "accepted at 3",
            "noop: if",
            "Thing { string = named, Count = -3 }",
            "thing.counted v1",
            "  int: int",
            "thing.finished v1",
            "thing.named v1",
            "  class: string",
        ],
        await consumers.RunAsync("Shapes"));

    [Fact]
    public async Task a_project_with_central_package_management_and_the_store() =>
        Assert.Equal(["NpgsqlException", "accepted at 1, kept in doors"], await consumers.RunAsync("Central"));
}
