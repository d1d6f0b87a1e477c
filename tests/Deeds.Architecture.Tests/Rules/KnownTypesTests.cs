using Deeds.Roslyn.Text;

namespace Deeds.Architecture.Tests.Rules;

public sealed class KnownTypesTests
{
    [Fact]
    public void every_name_the_generators_know_is_a_public_type()
    {
        Assert.NotEmpty(KnownTypes.Names(typeof(KnownNames)));
        Ratchet.Holds(KnownTypes.Missing(KnownTypes.Names(typeof(KnownNames))));
    }

    [Fact]
    public void a_name_that_is_gone_is_found() =>
        Ratchet.Refuses(KnownTypes.Missing(["Deeds.EventAttribute", "Deeds.Gone", "System.Gone"]), "generators/Deeds.Roslyn/Text/KnownNames.cs", "knows Deeds.Gone");
}
