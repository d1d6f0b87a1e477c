using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Text;

/// <summary>Where a partial type is declared: enough to open its other half.</summary>
/// <param name="Namespace">The namespace as source writes it; empty for the global one.</param>
/// <param name="Parents">The containing types from the outside in, each as <c>partial class Outer&lt;T&gt;</c>.</param>
/// <param name="Declaration">The type itself, as <c>partial record struct X</c>.</param>
/// <param name="Name">The type's own name with its type parameters.</param>
/// <param name="MetadataName">Namespace, outer types and arity as metadata writes them; unique within the assembly.</param>
public sealed record DeclarationHeader(
    string Namespace, EquatableArray<string> Parents, string Declaration, string Name, string MetadataName)
{
    /// <summary>The name that reaches the type from anywhere.</summary>
    public string FullName => "global::" + string.Join(".", QualifiedParts());

    /// <summary>The name that reaches a type beside the outermost declaration, such as one of its file, whatever members are called.</summary>
    public string Beside(string name) => Namespace.Length > 0 ? $"global::{Namespace}.{name}" : $"global::{name}";

    public static DeclarationHeader Of(INamedTypeSymbol type) =>
        new(NamespaceOf(type), ParentsOf(type), Declare(type), NameOf(type), type.FullMetadataName());

    /// <summary>Opens the namespace, the containing types and the type, so that members can follow.</summary>
    /// <param name="writer">Receives the declarations.</param>
    /// <param name="interfaces">What follows the colon; empty for nothing.</param>
    public CodeBlocks Open(CodeWriter writer, string interfaces = "")
    {
        if (Namespace.Length > 0)
        {
            writer.Line($"namespace {Namespace};");
            writer.Line();
        }

        writer.Aliases.Offer("Domain", Namespace);
        var blocks = new CodeBlocks();
        foreach (var parent in Parents)
            blocks.Add(writer.Block(parent));

        blocks.Add(writer.Block(interfaces.Length > 0 ? $"{Declaration} : {interfaces}" : Declaration));
        return blocks;
    }

    private static string NamespaceOf(INamedTypeSymbol type) => Identifiers.Sanitize(type.ContainingNamespace.FullName());

    private static EquatableArray<string> ParentsOf(INamedTypeSymbol type) =>
        type.ContainingTypes().Reverse().Select(Declare).ToEquatableArray();

    private static string Declare(INamedTypeSymbol type) => $"partial {Keyword(type)} {NameOf(type)}";

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        _ => "class",
    };

    private static string NameOf(INamedTypeSymbol type)
    {
        // The compiler warns of a declared name in lower case only, unless it is escaped.
        var name = type.Name.All(static character => character is >= 'a' and <= 'z') ? "@" + type.Name : Identifiers.Escape(type.Name);
        return type.TypeParameters.Length == 0
            ? name
            : $"{name}<{string.Join(", ", type.TypeParameters.Select(static parameter => Identifiers.Escape(parameter.Name)))}>";
    }

    private IEnumerable<string> QualifiedParts()
    {
        if (Namespace.Length > 0)
            yield return Namespace;

        foreach (var parent in Parents)
            yield return WithoutKeywords(parent);

        yield return Name;
    }

    private static string WithoutKeywords(string declaration)
    {
        var generic = declaration.IndexOf('<');
        var name = generic < 0 ? declaration : declaration.Substring(0, generic);
        return declaration.Substring(name.LastIndexOf(' ') + 1);
    }
}
