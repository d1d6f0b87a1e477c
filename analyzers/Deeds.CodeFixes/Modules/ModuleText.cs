using Deeds.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Modules;

/// <summary>Writes a module as the first declaration of a namespace or of a file.</summary>
internal static class ModuleText
{
    public static SyntaxNode Before(SyntaxNode around, string attribute, string name) => around switch
    {
        CompilationUnitSyntax file => file.WithMembers(Before(file.Members, attribute, name)),
        BaseNamespaceDeclarationSyntax space => space.WithMembers(Before(space.Members, attribute, name)),
        _ => around,
    };

    private static SyntaxList<MemberDeclarationSyntax> Before(SyntaxList<MemberDeclarationSyntax> members, string attribute, string name)
    {
        var first = members[0];
        var layout = Layout.Of(first);
        var before = first.GetFirstToken().GetPreviousToken();
        if (!before.IsKind(SyntaxKind.None) && !Layout.EndsLine(before.TrailingTrivia))
            return members.Insert(0, Parsed($"[{attribute}] public static partial class {name}; "));

        var gap = first.GetLeadingTrivia().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var module = Parsed($"{layout.Indentation}[{attribute}]{layout.NewLine}{layout.Indentation}public static partial class {name};{layout.NewLine}");
        var second = gap.Count > 0 ? first : first.WithLeadingTrivia(first.GetLeadingTrivia().Insert(0, layout.LineEnd));
        return members.Replace(first, second).Insert(0, module.WithLeadingTrivia(module.GetLeadingTrivia().InsertRange(0, gap)));
    }

    private static MemberDeclarationSyntax Parsed(string text) => SyntaxFactory.ParseMemberDeclaration(text)!;
}
