using System.Reflection;

namespace Deeds.Architecture.Tests.Surface;

/// <summary>Types as one writes them in C#.</summary>
internal static class CSharpName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(decimal)] = "decimal",
        [typeof(char)] = "char",
    };

    public static string Of(Type type, NullabilityInfo? nullability = null) =>
        Bare(type, nullability) + (nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "");

    private static string Bare(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!, nullability?.ElementType);
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (type.IsArray)
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]";
        return type.IsGenericParameter ? type.Name : Nested(type) + Arguments(type, nullability);
    }

    private static string Nested(Type type) => (type.DeclaringType is { } outer ? Nested(outer) + "." : "") + type.Name.Split('`')[0];

    private static string Arguments(Type type, NullabilityInfo? nullability) => type.IsGenericType
        ? "<" + string.Join(", ", type.GetGenericArguments().Select((argument, index) => Of(argument, nullability?.GenericTypeArguments.ElementAtOrDefault(index)))) + ">"
        : "";
}
