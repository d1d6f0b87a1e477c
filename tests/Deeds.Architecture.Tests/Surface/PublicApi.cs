using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Deeds.Architecture.Tests.Surface;

/// <summary>Everything a package sells, as text: types by namespace and name, members by name below, one a line.</summary>
internal static class PublicApi
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var room in types.GroupBy(type => type.Namespace ?? "(no namespace)").OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append($"namespace {room.Key}\n");
            foreach (var type in room.OrderBy(type => CSharpName.Of(type), StringComparer.Ordinal))
                Append(text, type);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        text.Append($"\n  {TypeLine.Of(type)}\n");
        foreach (var line in Lines(type))
            text.Append($"    {line}\n");
    }

    private static IEnumerable<string> Lines(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetNames(type),
        _ when typeof(Delegate).IsAssignableFrom(type) => [],
        _ => type.GetMembers(Own).Where(IsSold).Select(member => (member.Name, Line: MemberLine.Of(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Line, StringComparer.Ordinal).Select(member => member.Line),
    };

    private static bool IsSold(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => false,
        ConstructorInfo constructor => IsSeen(constructor) && !IsStatic(constructor),
        MethodInfo method => IsSeen(method) && !IsAccessor(method) && method.GetBaseDefinition() == method,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsSeen),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        EventInfo notice => IsSeen(notice.AddMethod!),
        _ => false,
    };

    private static bool IsStatic(ConstructorInfo constructor) => constructor.IsStatic;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    internal static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
