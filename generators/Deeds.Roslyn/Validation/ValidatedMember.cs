using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>A property of a command while its validation attributes are read.</summary>
/// <param name="Owner">The command's name.</param>
/// <param name="Property">The property.</param>
/// <param name="Attributes">Its attributes, then those of the record's parameter it stands for.</param>
internal sealed record ValidatedMember(string Owner, IPropertySymbol Property, IReadOnlyList<AttributeData> Attributes)
{
    public string Name => Property.Name;

    /// <summary>The type of its values, without the mark that allows null.</summary>
    public ITypeSymbol Type { get; } =
        Property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : Property.Type;

    public bool IsNullable => !SymbolEqualityComparer.Default.Equals(Type, Property.Type) || !Property.Type.IsValueType;

    /// <summary>What errors call the member; null when that is not a constant.</summary>
    public string? DisplayName
    {
        get
        {
            var display = Attributes.FirstOrDefault(static attribute => attribute.AttributeClass?.Is(DataAnnotations.Display) ?? false);
            var arguments = display?.NamedArguments.ToDictionary(static argument => argument.Key, static argument => argument.Value.Value);
            if (arguments is null || !arguments.TryGetValue("Name", out var name))
                return Name;

            return name is string { Length: > 0 } text && !arguments.ContainsKey("ResourceType") ? text : null;
        }
    }

    /// <summary>The type as messages to the developer call it.</summary>
    public string TypeName => Property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
