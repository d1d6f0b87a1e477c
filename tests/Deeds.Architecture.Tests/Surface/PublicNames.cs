using System.Reflection;

namespace Deeds.Architecture.Tests.Surface;

internal static class PublicNames
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Public types, their members and parameters.</summary>
    public static IEnumerable<(string Where, string Name, bool IsType)> Of(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        from name in Of(type)
        select name;

    private static IEnumerable<(string Where, string Name, bool IsType)> Of(Type type)
    {
        yield return (type.Assembly.GetName().Name!, type.Name, true);
        foreach (var member in type.GetMembers(Own).Where(member => member is not Type && !IsOverride(member)))
        {
            yield return (type.FullName!, member.Name, false);
            foreach (var parameter in member is MethodBase method ? method.GetParameters() : [])
                yield return ($"{type.FullName}.{member.Name}", parameter.Name ?? "", false);
        }
    }

    // A name inherited from the platform is not ours to choose.
    private static bool IsOverride(MemberInfo member) => member is MethodInfo method && method.GetBaseDefinition() != method;
}
