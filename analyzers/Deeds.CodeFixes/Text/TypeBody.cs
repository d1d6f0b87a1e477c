using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Puts a member into a type, beside its siblings.</summary>
internal static class TypeBody
{
    /// <summary>Puts it behind the last sibling, or behind everything where it has none.</summary>
    public static TypeDeclarationSyntax WithMember(this TypeDeclarationSyntax type, string text, Func<MemberDeclarationSyntax, bool> isSibling)
    {
        var open = type.WithBody();
        var at = open.Members.LastIndexOf(isSibling) is var last and >= 0 ? last + 1 : open.Members.Count;
        return open.WithMember(text, at, isSibling);
    }

    /// <summary>Puts it behind the properties, before the first method.</summary>
    public static TypeDeclarationSyntax WithProperty(this TypeDeclarationSyntax type, string text)
    {
        var open = type.WithBody();
        return open.WithMember(text, open.Members.LastIndexOf(IsProperty) + 1, IsProperty);
    }

    private static bool IsProperty(MemberDeclarationSyntax member) => member is PropertyDeclarationSyntax;

    private static TypeDeclarationSyntax WithMember(this TypeDeclarationSyntax type, string text, int at, Func<MemberDeclarationSyntax, bool> isSibling)
    {
        var layout = Layout.Of(type);
        var open = type.WithLineEndBefore(at, layout);
        var standsApart = at > 0 && (!isSibling(open.Members[at - 1]) || StandsApart(open.Members[at - 1]));
        var leading = (standsApart ? layout.NewLine : "") + layout.Inner;
        var member = SyntaxFactory.ParseMemberDeclaration(leading + layout.Indented(text) + layout.NewLine)!;
        return open.WithMembers(open.Members.Insert(at, member)).WithSpaceBehind(at, isSibling, layout);
    }

    // Whatever stands on one line before the new member ends that line, and the closing brace begins one.
    private static TypeDeclarationSyntax WithLineEndBefore(this TypeDeclarationSyntax type, int at, Layout layout)
    {
        var before = at > 0 ? type.Members[at - 1].GetLastToken() : type.OpenBraceToken;
        if (Layout.EndsLine(before.TrailingTrivia))
            return type;

        var ended = type.ReplaceToken(before, before.WithTrailingTrivia(layout.LineEnd));
        return at < type.Members.Count ? ended : ended.WithCloseBraceToken(ended.CloseBraceToken.WithLeadingTrivia(SyntaxFactory.Whitespace(layout.Indentation)));
    }

    private static TypeDeclarationSyntax WithSpaceBehind(this TypeDeclarationSyntax type, int at, Func<MemberDeclarationSyntax, bool> isSibling, Layout layout)
    {
        if (at + 1 >= type.Members.Count || isSibling(type.Members[at + 1]) || StandsApart(type.Members[at + 1]))
            return type;

        var next = type.Members[at + 1];
        return type.ReplaceNode(next, next.WithLeadingTrivia(next.GetLeadingTrivia().Insert(0, layout.LineEnd)));
    }

    private static bool StandsApart(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia) || member.ToString().Contains('\n');

    /// <summary>Gives braces to a type that has none.</summary>
    private static TypeDeclarationSyntax WithBody(this TypeDeclarationSyntax type)
    {
        if (type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken))
            return type;

        var layout = Layout.Of(type);
        var indentation = SyntaxFactory.Whitespace(layout.Indentation);
        var trailing = type.SemicolonToken.TrailingTrivia;
        var header = type.WithSemicolonToken(default);
        return header
            .ReplaceToken(header.GetLastToken(), header.GetLastToken().WithTrailingTrivia(layout.LineEnd))
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(indentation).WithTrailingTrivia(layout.LineEnd))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(indentation).WithTrailingTrivia(trailing));
    }
}
