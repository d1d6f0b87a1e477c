using System.Reflection;

namespace Deeds.Architecture.Tests.Surface;

/// <summary>The libraries that are sold.</summary>
internal static class Packages
{
    public static IReadOnlyList<string> Names { get; } = ["Deeds", "Deeds.Postgres", "Deeds.Testing"];

    public static IEnumerable<Assembly> All => Names.Select(Assembly.Load);
}
