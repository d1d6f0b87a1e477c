using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Adds and takes away modifiers; comments before a declaration stay where they are.</summary>
internal static class Modifiers
{
    /// <summary>Adds a modifier behind those that are there, before the keyword or the type.</summary>
    public static TMember WithModifier<TMember>(this TMember member, SyntaxKind modifier) where TMember : MemberDeclarationSyntax =>
        member.Change(list => list.Add(Spaced(modifier)));

    /// <summary>Replaces the modifiers that are refused by one, or takes them away.</summary>
    public static TMember Change<TMember>(this TMember member, Func<SyntaxTokenList, SyntaxTokenList> change) where TMember : MemberDeclarationSyntax
    {
        var leading = member.GetLeadingTrivia();
        var bare = member.WithLeadingTrivia();
        if (member.AttributeLists.Count > 0)
            return ChangeBehindAttributes(member, change);
        return (TMember)bare.WithModifiers(change(bare.Modifiers)).WithLeadingTrivia(leading);
    }

    /// <summary>A token with a space behind it; without trivia that lets the formatter loose on the line.</summary>
    public static SyntaxToken Spaced(SyntaxKind kind) => SyntaxFactory.Token(default, kind, SyntaxFactory.TriviaList(SyntaxFactory.Space));

    // With attributes in front, the line break before the modifiers belongs to whichever token comes first after them.
    private static TMember ChangeBehindAttributes<TMember>(TMember member, Func<SyntaxTokenList, SyntaxTokenList> change) where TMember : MemberDeclarationSyntax
    {
        var first = member.AttributeLists.Last().GetLastToken().GetNextToken();
        var leading = first.LeadingTrivia;
        var bare = (TMember)member.ReplaceToken(first, first.WithLeadingTrivia());
        var changed = (TMember)bare.WithModifiers(change(bare.Modifiers));
        var begin = changed.AttributeLists.Last().GetLastToken().GetNextToken();
        return changed.ReplaceToken(begin, begin.WithLeadingTrivia(leading));
    }
}
