namespace Deeds.Architecture.Tests.Names;

public sealed class ForbiddenNamesTests
{
    [Fact]
    public void every_name_says_what_is_inside() => Ratchet.Holds(ForbiddenNames.In(Repository.Code));

    [Theory]
    [InlineData("src/Utils/A.cs", "class A;", "'Utils'")]
    [InlineData("src/Events/A.cs", "class EventManager;", "'EventManager'")]
    [InlineData("src/Events/A.cs", "record BaseEvent;", "'BaseEvent'")]
    public void a_name_without_a_topic_is_found(string path, string text, string fact) =>
        Ratchet.Refuses(ForbiddenNames.In([new(path, text)]), path, fact);

    [Fact]
    public void a_word_inside_a_name_is_no_offence() => Assert.Empty(ForbiddenNames.In([new("src/Deeds/A.cs", "class SharedWithBasement;")]));
}
