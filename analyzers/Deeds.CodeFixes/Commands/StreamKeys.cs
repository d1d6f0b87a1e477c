using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.CodeFixes.Commands;

/// <summary>Which types name an aggregate.</summary>
internal static class StreamKeys
{
    private const string Guid = "System.Guid";

    /// <summary>Guid, text and whole numbers; a type of the user's own is left to the user.</summary>
    public static bool Names(ITypeSymbol type) =>
        type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 }
        || (type.SpecialType is SpecialType.System_String && type.NullableAnnotation is not NullableAnnotation.Annotated)
        || (type is INamedTypeSymbol named && named.FullMetadataName() == Guid);
}
