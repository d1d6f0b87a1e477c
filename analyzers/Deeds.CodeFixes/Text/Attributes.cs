using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Text;

/// <summary>Adds and takes away attributes; comments and line breaks around them stay.</summary>
internal static class Attributes
{
    /// <summary>An attribute of this type; its name is shortened when the edit is done, and the namespace of a foreign one imported.</summary>
    public static AttributeSyntax Make(SyntaxGenerator generator, INamedTypeSymbol type, string arguments = "") => SyntaxFactory.Attribute(
        ((NameSyntax)generator.TypeExpression(type)).WithAdditionalAnnotations(Imports.Of(type)),
        arguments.Length == 0 ? null : SyntaxFactory.ParseAttributeArgumentList(arguments));

    /// <summary>Puts the attribute on a line of its own, above the others.</summary>
    public static MemberDeclarationSyntax WithAttribute(this MemberDeclarationSyntax member, AttributeSyntax attribute)
    {
        var layout = Layout.Of(member);
        var leading = member.GetLeadingTrivia();
        var isAlone = member.AttributeLists.Count == 0 && !leading.Any(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) && !StartsLine(member);
        var list = SyntaxFactory.AttributeList([attribute])
            .WithLeadingTrivia(leading)
            .WithTrailingTrivia(isAlone ? SyntaxFactory.Space : layout.LineEnd);
        var bare = isAlone ? member.WithLeadingTrivia() : member.WithLeadingTrivia(SyntaxFactory.Whitespace(layout.Indentation));
        return bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }

    /// <summary>Puts the attribute before a positional parameter.</summary>
    public static ParameterSyntax WithAttribute(this ParameterSyntax parameter, AttributeSyntax attribute, bool ofProperty)
    {
        var target = ofProperty ? SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.PropertyKeyword)).WithTrailingTrivia(SyntaxFactory.Space) : null;
        var list = SyntaxFactory.AttributeList(target, [attribute]).WithLeadingTrivia(parameter.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space);
        return parameter.WithLeadingTrivia().AddAttributeLists(list);
    }

    /// <summary>Takes an attribute away, and its brackets when it was alone in them.</summary>
    public static SyntaxNode Without(this SyntaxNode owner, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
            return owner.ReplaceNode(list, list.WithAttributes(list.Attributes.Remove(attribute)));

        var leading = list.GetLeadingTrivia();
        var next = list.GetLastToken().GetNextToken();
        var isFirst = owner.GetFirstToken() == list.GetFirstToken();
        var moved = isFirst ? owner.ReplaceToken(next, next.WithLeadingTrivia(leading)) : owner;
        var gone = moved.DescendantNodes().OfType<AttributeListSyntax>().First(other => other.SpanStart == list.SpanStart - owner.SpanStart + moved.SpanStart);
        return moved.RemoveNode(gone, SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    /// <summary>Takes away an attribute that may have moved, for another of the same owner may be gone by now.</summary>
    public static SyntaxNode WithoutSame(this SyntaxNode owner, AttributeSyntax attribute)
    {
        var target = ((AttributeListSyntax)attribute.Parent!).Target;
        var current = owner.ChildNodes().OfType<AttributeListSyntax>()
            .Where(list => SyntaxFactory.AreEquivalent(list.Target, target))
            .SelectMany(static list => list.Attributes)
            .FirstOrDefault(one => SyntaxFactory.AreEquivalent(one, attribute));
        return current is null ? owner : owner.Without(current);
    }

    private static bool StartsLine(SyntaxNode node) =>
        node.GetFirstToken().GetPreviousToken() is var before && (before.IsKind(SyntaxKind.None) || Layout.EndsLine(before.TrailingTrivia));
}
