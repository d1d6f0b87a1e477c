using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>The attributes of System.ComponentModel.DataAnnotations, and what to do without those that are not written out.</summary>
internal static class DataAnnotations
{
    public const string Display = Namespace + ".DisplayAttribute";
    public const string ValidatableObject = Namespace + ".IValidatableObject";

    private const string InValidate = "Check it in 'void Validate(ValidationErrors errors)' of the command.";
    private const string Namespace = "System.ComponentModel.DataAnnotations";
    private const string ValidationAttribute = Namespace + ".ValidationAttribute";

    public static bool IsValidation(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.Is(ValidationAttribute))
                return true;
        }

        return false;
    }

    /// <summary>The attribute's name without its ending, when it is one of the framework's own; empty otherwise.</summary>
    public static string KnownName(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.ContainingNamespace.ToDisplayString() == Namespace ? ShortName(attribute) : "";

    public static string ShortName(AttributeData attribute)
    {
        const string Ending = "Attribute";
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name;
    }

    /// <summary>Where the attribute stands, or where its owner does when it comes from another assembly.</summary>
    public static Location Place(this AttributeData attribute, ISymbol owner) =>
        attribute.ApplicationSyntaxReference is { } written ? written.SyntaxTree.GetLocation(written.Span) : owner.Place();

    public static string Remedy(string knownName) => knownName switch
    {
        "EnumDataType" => "Give the member the type of the enum, or use [AllowedValues].",
        "Url" or "Phone" or "CreditCard" or "FileExtensions" or "Base64String" => "Use [RegularExpression]; or check it in 'void Validate(ValidationErrors errors)' of the command.",
        _ => InValidate,
    };
}
