using System.Reflection;
using Deeds.Architecture.Tests.Surface;

namespace Deeds.Architecture.Tests.Rules;

/// <summary>What the generators know of the runtime, they know by name only; so each name must be there.</summary>
internal static class KnownTypes
{
    // A name without its arity stands for all of them: Deeds.Events for Events of one to eight types.
    private static readonly Lazy<HashSet<string>> Sold = new(() =>
        [.. Packages.All.SelectMany(package => package.GetExportedTypes()).SelectMany(type => new[] { type.FullName!, type.FullName!.Split('`')[0] })]);

    public static IEnumerable<string> Names(Type list) =>
        list.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field is { IsLiteral: true }).Select(field => field.GetRawConstantValue()).OfType<string>();

    public static IEnumerable<Violation> Missing(IEnumerable<string> names) =>
        from name in names
        where name.StartsWith("Deeds.", StringComparison.Ordinal) && !Sold.Value.Contains(name)
        select new Violation("generators/Deeds.Roslyn/Text/KnownNames.cs", $"knows {name}", "public types of src", "Correct the name, or bring the type back.");
}
