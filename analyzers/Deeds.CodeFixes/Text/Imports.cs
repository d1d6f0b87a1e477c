using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Text;

/// <summary>Imports the namespaces of foreign types that a repair names; Deeds itself is written as the file writes it.</summary>
internal static class Imports
{
    private const string Kind = "Deeds.Import";
    private const string Own = "Deeds";

    /// <summary>What marks a name whose namespace should be imported.</summary>
    public static SyntaxAnnotation Of(INamedTypeSymbol type) => new(Kind, type.ContainingNamespace.FullName());

    /// <summary>The file with a using line for each marked name that the file does not see yet.</summary>
    public static CompilationUnitSyntax Added(CompilationUnitSyntax root, SemanticModel model)
    {
        // A name that an earlier repair marked is short by now.
        var missing = from name in root.GetAnnotatedNodes(Kind).OfType<QualifiedNameSyntax>()
                      let space = name.GetAnnotations(Kind).First().Data!
                      where space != Own && !IsSeen(name, space, model)
                      select space;
        return missing.Distinct().ToList().Aggregate(root, WithUsing);
    }

    private static bool IsSeen(QualifiedNameSyntax name, string space, SemanticModel model) =>
        model.LookupNamespacesAndTypes(name.SpanStart, name: name.Right.Identifier.ValueText).Any(found => found.ContainingNamespace?.FullName() == space);

    private static CompilationUnitSyntax WithUsing(CompilationUnitSyntax root, string space)
    {
        var end = Layout.Of(root).LineEnd;
        var line = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(end);
        if (root.Usings.Count > 0)
            return root.AddUsings(line);

        var first = root.GetFirstToken();
        return root.ReplaceToken(first, first.WithLeadingTrivia(first.LeadingTrivia.Insert(0, end))).AddUsings(line);
    }
}
