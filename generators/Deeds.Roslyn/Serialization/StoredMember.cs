using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.Roslyn.Serialization;

/// <summary>A property or field as System.Text.Json would see it.</summary>
internal sealed class StoredMember(ISymbol symbol)
{
    private const int WhenWritingDefault = 2;
    private const int WhenWritingNull = 3;
    private const int WhenWriting = 4;

    public ISymbol Symbol => symbol;

    public string Name => symbol.Name;

    public ITypeSymbol Type => symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    public string JsonName => symbol.Attribute(JsonNames.PropertyName)?.ConstructorArguments[0].Value as string ?? CamelCase.Of(Name);

    public int Order => symbol.Attribute(JsonNames.PropertyOrder)?.ConstructorArguments[0].Value as int? ?? 0;

    public bool IsRequired => symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } || symbol.Attribute(JsonNames.Required) is not null;

    /// <summary>Ignored in every direction.</summary>
    public bool IsIgnored => symbol.Attribute(JsonNames.Ignore) is not null && Condition is 1;

    public MemberWriting Writing => Condition switch
    {
        WhenWritingNull => MemberWriting.UnlessNull,
        WhenWritingDefault => MemberWriting.UnlessDefault,
        WhenWriting => MemberWriting.Never,
        _ => symbol is IPropertySymbol { GetMethod: null } ? MemberWriting.Never : MemberWriting.Always,
    };

    /// <summary>Whether losing its value when reading would be a mistake, and not the sign of a computed member.</summary>
    public bool MustBeSettable => IsRequired || symbol is IPropertySymbol { SetMethod: not null };

    private int Condition => symbol.Attribute(JsonNames.Ignore) is { } ignore
        ? ignore.NamedArguments.FirstOrDefault(static argument => argument.Key == "Condition").Value.Value as int? ?? 1
        : 0;

    /// <summary>The members in the order they are written: those of the type itself first, then those of its bases.</summary>
    public static IEnumerable<StoredMember> AllOf(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return type.SelfAndBases()
            .TakeWhile(static current => current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
            .SelectMany(static current => current.WrittenMembers().Where(static member => member is IPropertySymbol).Concat(current.WrittenMembers().Where(static member => member is IFieldSymbol)))
            .Where(member => IsStored(member) && names.Add(member.Name))
            .Select(static member => new StoredMember(member));
    }

    public bool IsSetBy(IParameterSymbol parameter) =>
        string.Equals(parameter.Name, Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, Type);

    public MemberBinding BindingFrom(IAssemblySymbol assembly) => symbol switch
    {
        IPropertySymbol { SetMethod: { } accessor } when accessor.IsCallableFrom(assembly) => MemberBinding.Initializer,
        IFieldSymbol { IsReadOnly: false } => MemberBinding.Initializer,
        _ => MemberBinding.None,
    };

    /// <summary>Whether a new object may give it a value of its own: by an initializer, or in the body of a constructor.</summary>
    public bool MayHaveInitial(IMethodSymbol constructor) =>
        symbol.DeclaringSyntaxReferences.IsEmpty
        || symbol.DeclaringSyntaxReferences.Any(static part => part.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null } or VariableDeclaratorSyntax { Initializer: not null })
        || constructor.DeclaringSyntaxReferences.Any(static part => part.GetSyntax() is ConstructorDeclarationSyntax);

    private static bool IsStored(ISymbol member) => member switch
    {
        { IsStatic: true } or { IsImplicitlyDeclared: true, Name: "EqualityContract" } => false,
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty && IsVisible(property),
        IFieldSymbol field => field.AssociatedSymbol is null && field.Attribute(JsonNames.Include) is not null,
        _ => false,
    };

    private static bool IsVisible(IPropertySymbol property) =>
        property.GetMethod is { DeclaredAccessibility: Accessibility.Public }
        || (property.GetMethod is null && property.SetMethod is { DeclaredAccessibility: Accessibility.Public })
        || property.Attribute(JsonNames.Include) is not null;
}
