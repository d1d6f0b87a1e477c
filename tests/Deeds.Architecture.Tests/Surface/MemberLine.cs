using System.Reflection;
using System.Runtime.CompilerServices;

namespace Deeds.Architecture.Tests.Surface;

internal static class MemberLine
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => Seen(constructor) + $"{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})",
        MethodInfo method => Seen(method) + Static(method) + Virtual(method) + Signature(method, method.Name + Generic(method)),
        PropertyInfo property => Of(property),
        FieldInfo field => (field.IsLiteral ? "const " : field.IsStatic ? "static " : "") + $"{CSharpName.Of(field.FieldType, Nullability.Create(field))} {field.Name}",
        EventInfo notice => $"event {CSharpName.Of(notice.EventHandlerType!)} {notice.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(member), member, "No line is known for this kind of member."),
    };

    public static string Signature(MethodInfo method, string name) =>
        $"{CSharpName.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} {name}({Parameters(method)})";

    private static string Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(PublicApi.IsSeen).ToArray();
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{string.Join(", ", index.Select(Of))}]" : property.Name;
        var kinds = accessors.Select(accessor => accessor.ReturnType == typeof(void) ? IsInit(accessor) ? "init;" : "set;" : "get;").Order(StringComparer.Ordinal);
        return Seen(accessors[0]) + Static(accessors[0]) + Virtual(accessors[0]) + (property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")
            + $"{CSharpName.Of(property.PropertyType, Nullability.Create(property))} {name} {{ {string.Join(' ', kinds)} }}";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Of));

    private static string Of(ParameterInfo parameter) =>
        Direction(parameter) + $"{CSharpName.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}" + (parameter.HasDefaultValue ? $" = {Default(parameter)}" : "");

    private static string Direction(ParameterInfo parameter) => parameter switch
    {
        { IsOut: true } => "out ",
        { IsIn: true, ParameterType.IsByRef: true } => "in ",
        { ParameterType.IsByRef: true } => "ref ",
        _ => parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "",
    };

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        bool value => value ? "true" : "false",
        string value => $"\"{value}\"",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Seen(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Virtual(MethodInfo method) => method switch
    {
        { DeclaringType.IsInterface: true } => method is { IsStatic: true, IsAbstract: true } ? "abstract " : "",
        _ when method.GetBaseDefinition() != method => "override ",
        { IsAbstract: true } => "abstract ",
        { IsVirtual: true, IsFinal: false } => "virtual ",
        _ => "",
    };

    private static bool IsInit(MethodInfo accessor) => accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
