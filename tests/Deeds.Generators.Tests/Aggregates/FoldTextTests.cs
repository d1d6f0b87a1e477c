using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Aggregates;

public sealed class FoldTextTests
{
    [Fact]
    public void the_fold_of_an_aggregate() => Snapshot.Matches(WrittenDomain.Run().Sources["Shop.Order.Fold.g.cs"]);
}
