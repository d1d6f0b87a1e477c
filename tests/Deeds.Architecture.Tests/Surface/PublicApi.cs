using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Deeds.Architecture.Tests.Surface;

/// <summary>Everything a package sells, as text: types by namespace and name, members below, sorted, one a line.</summary>
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
        var lines = type.IsEnum ? Enum.GetNames(type) : typeof(Delegate).IsAssignableFrom(type) ? [] : type.GetMembers(Own).Where(IsSold).Select(MemberLine.Of);
        foreach (var line in lines.Order(StringComparer.Ordinal))
            text.Append($"    {line}\n");
    }

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
