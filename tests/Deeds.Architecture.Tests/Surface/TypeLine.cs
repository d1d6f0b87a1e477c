using System.Reflection;

namespace Deeds.Architecture.Tests.Surface;

internal static class TypeLine
{
    public static string Of(Type type) => typeof(Delegate).IsAssignableFrom(type)
        ? $"public delegate {MemberLine.Signature(type.GetMethod("Invoke")!, CSharpName.Of(type))}"
        : $"public {Modifiers(type)}{Kind(type)} {CSharpName.Of(type)}{Parents(type)}";

    private static string Modifiers(Type type) => type switch
    {
        { IsInterface: true } or { IsEnum: true } => "",
        { IsValueType: true } => IsReadOnly(type) ? "readonly " : "",
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Kind(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        _ => IsRecord(type) ? "record" : "class",
    };

    private static string Parents(Type type)
    {
        var inherited = type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? parent : null;
        var own = type.GetInterfaces().Except(inherited?.GetInterfaces() ?? []).Where(contract => contract.IsVisible && !Obvious(type, contract)).ToArray();
        var direct = own.Except(own.SelectMany(contract => contract.GetInterfaces())).Select(contract => CSharpName.Of(contract)).Order(StringComparer.Ordinal);
        string[] all = [.. inherited is null ? [] : new[] { CSharpName.Of(inherited) }, .. direct];
        return all.Length == 0 || type.IsEnum ? "" : " : " + string.Join(", ", all);
    }

    private static bool Obvious(Type type, Type contract) => IsRecord(type) && contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>);

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute));

    // The compiler gives every record a method of this name to print its members.
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;
}
