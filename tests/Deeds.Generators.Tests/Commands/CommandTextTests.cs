using Deeds.Generators.Tests.Aggregates;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Commands;

public sealed class CommandTextTests
{
    [Fact]
    public void the_other_half_of_a_command() => Snapshot.Matches(WrittenDomain.Run().Sources["Shop.PayOrder.Command.g.cs"]);
}
