namespace Deeds.Architecture.Tests.Rules;

public sealed class LogMessagesTests
{
    [Fact]
    public void log_messages_stand_in_one_class_of_a_library() => Ratchet.Holds(LogMessages.Scattered(Repository.Code));

    [Fact]
    public void a_second_class_with_log_messages_is_refused()
    {
        const string Text = "[LoggerMessage(1)]";

        Ratchet.Refuses(LogMessages.Scattered([new("src/A/One.cs", Text), new("src/A/Two.cs", Text), new("src/B/Three.cs", Text)]), "src/A/Two.cs", "src/A/One.cs");
    }
}
