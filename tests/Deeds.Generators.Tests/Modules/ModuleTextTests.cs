using Deeds.Generators.Tests.Aggregates;
using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Modules;

public sealed class ModuleTextTests
{
    [Fact]
    public void the_catalogue_of_a_module() => Snapshot.Matches(WrittenDomain.Run().Sources["Shop.ShopModule.Module.g.cs"]);
}
