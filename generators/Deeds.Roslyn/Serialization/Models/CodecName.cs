using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Serialization.Models;

/// <summary>What the codec of a type is called: the same wherever the type is met, so that all declarations share one.</summary>
/// <param name="Namespace">A namespace of its own per assembly, then that of the type.</param>
/// <param name="Name">The name of the struct.</param>
/// <param name="File">What its file is called after: the type.</param>
/// <param name="Space">The namespace of the type, as source writes it.</param>
public sealed record CodecName(string Namespace, string Name, string File, string Space)
{
    private const string Root = "Deeds.Generated";

    public string FullName => $"global::{Namespace}.{Name}";

    /// <summary>The name of the codec of <paramref name="type"/> in generated code of <paramref name="assembly"/>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="assembly">The assembly that is being compiled.</param>
    /// <param name="variant">Tells apart several codecs of one type; empty for the usual one.</param>
    public static CodecName Of(INamedTypeSymbol type, IAssemblySymbol assembly, string variant = "")
    {
        var names = type.ContainingTypes().Reverse().Append(type).ToList();
        var arguments = names.SelectMany(static part => part.TypeArguments).ToList();
        var name = string.Join("_", names.Select(static part => part.Name));
        if (arguments.Count > 0)
            name += "Of" + string.Concat(arguments.Select(static argument => argument.Name));

        // An underscore joins the names of nested types, so a name with one of its own needs more to stay unique.
        if (arguments.Count > 0 || names.Any(static part => part.Name.Contains('_')))
            name += "_" + HintName.Fingerprint(TypeRef.Of(type).Name);

        var space = type.ContainingNamespace.FullName();
        return new(
            Identifiers.Sanitize(Join(Root, assembly.Name, space)),
            $"{name}{variant}Codec",
            Join(space, name + variant),
            Identifiers.Sanitize(space));
    }

    private static string Join(params string[] names) => string.Join(".", names.Where(static name => name.Length > 0));
}
