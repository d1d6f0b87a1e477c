using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>The text of an Apply for a pair of aggregate and event, as it reads at a place of a file.</summary>
internal sealed class ApplyText(INamedTypeSymbol aggregate, INamedTypeSymbol @event, SemanticModel model, int position)
{
    private const int ShortestName = 4;

    public string Signature => $"{Named(aggregate)} Apply({Named(@event)} {Happened})";

    public string Method => Assignments is { Count: > 0 } assignments && aggregate.IsRecord
        ? $"{Signature} => this with {{ {string.Join(", ", assignments)} }};"
        : $"{Signature} => this;";

    /// <summary>The event's last word, which is what happened: <c>placed</c> for OrderPlaced; the whole name where that word says too little.</summary>
    private string Happened
    {
        get
        {
            var last = Words.Snake(@event.Name).Split('_').Last();
            var isTelling = last.Length >= ShortestName && SyntaxFacts.GetKeywordKind(last) is SyntaxKind.None;
            return Identifiers.Escape(isTelling ? last : char.ToLowerInvariant(@event.Name[0]) + @event.Name.Substring(1));
        }
    }

    private List<string> Assignments =>
    [
        .. from held in Properties(aggregate).Where(static property => property.SetMethod is not null)
           from given in Properties(@event).Where(static property => property.DeclaredAccessibility is Accessibility.Public && property.GetMethod is not null)
           where held.Name == given.Name && Takes(held.Type, given.Type)
           select $"{Identifiers.Escape(held.Name)} = {Happened}.{Identifiers.Escape(given.Name)}"
    ];

    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type) =>
        type.SelfAndBases().Reverse().SelectMany(static part => part.GetMembers().OfType<IPropertySymbol>()).Where(static property => property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false });

    private static bool Takes(ITypeSymbol held, ITypeSymbol given) =>
        (SymbolEqualityComparer.Default.Equals(held, given) && (held.NullableAnnotation is NullableAnnotation.Annotated || given.NullableAnnotation is not NullableAnnotation.Annotated))
        || (held is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable && SymbolEqualityComparer.Default.Equals(nullable.TypeArguments[0], given));

    private string Named(INamedTypeSymbol type) => type.ToMinimalDisplayString(model, position);
}
