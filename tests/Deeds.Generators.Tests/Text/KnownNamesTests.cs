using System.Reflection;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Tests.Text;

public sealed class KnownNamesTests
{
    public static TheoryData<string> Names =>
        [.. typeof(KnownNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static known => (string)known.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void every_known_name_exists_in_the_runtime(string name) => Assert.NotNull(typeof(EventAttribute).Assembly.GetType(name));
}
