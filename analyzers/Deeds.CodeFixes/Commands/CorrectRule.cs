using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Commands;

/// <summary>Gives a marked method the signature of a rule, where its body still compiles; one with two marks keeps one.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectRule))]
public sealed class CorrectRule : RepairProvider
{
    private static readonly string[] Marks = [KnownNames.NoopAttribute, KnownNames.RejectAttribute];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RuleDoesNotFit];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { } written || finding.Declared<IMethodSymbol>() is not { } method)
            return [];

        var marks = Marks.Select(mark => method.Attribute(mark)).OfType<AttributeData>().ToList();
        if (marks.Count > 1)
            return marks.SelectMany(kept => Keep(kept, marks, written, method));

        var corrected = Corrected(written, method, finding);
        return corrected is null || corrected.IsEquivalentTo(written) || !finding.Compiles(written, corrected)
            ? []
            : [Offer($"Write '{corrected.Shown()}'", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => corrected))];
    }

    private IEnumerable<Repair> Keep(AttributeData kept, List<AttributeData> marks, MethodDeclarationSyntax written, IMethodSymbol method)
    {
        var name = kept.AttributeClass!.Name.Replace(nameof(Attribute), "");
        var other = marks.First(mark => mark != kept);
        if (other.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax attribute)
            yield return Offer($"Keep only [{name}]", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => written.Without(attribute)), name);
    }

    private static MethodDeclarationSyntax? Corrected(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding)
    {
        if (DecidedOn.Of(method) is not { } aggregate || written.TypeParameterList is not null)
            return null;

        var state = method.Parameters.FirstOrDefault(parameter => parameter.Type.Same(aggregate)).Syntax();
        var corrected = written
            .Returning(Answer(method, finding.Model, written.SpanStart))
            .Taking(state is null ? [] : [state.ByValue()])
            .Without(SyntaxKind.StaticKeyword);
        return IsOutOfReach(method) ? corrected.Without(SyntaxKind.PrivateKeyword).With(SyntaxKind.ProtectedKeyword) : corrected;
    }

    private static string Answer(IMethodSymbol method, SemanticModel model, int position) =>
        method.ReturnType.IsEvent() && method.Attribute(KnownNames.RejectAttribute) is not null
            ? method.ReturnType.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(model, position) + "?"
            : "bool";

    // A private rule of a base is one that its commands cannot call.
    private static bool IsOutOfReach(IMethodSymbol method) =>
        method.DeclaredAccessibility is Accessibility.Private && method.ContainingType.Attribute(KnownNames.CommandAttribute) is null;
}
