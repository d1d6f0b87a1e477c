using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Setup;

/// <summary>Gives a member with nearly the right name the one it is called by, wherever it is spoken of; where it would not fit then, a person has to decide.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseCalledName))]
public sealed class UseCalledName : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [DiagnosticIds.MethodLooksLikeApply, DiagnosticIds.MemberLooksLikeInitial, DiagnosticIds.MethodIsNotCalled, DiagnosticIds.MethodLooksLikeOn];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        finding.Around<MemberDeclarationSyntax>() is { } written
        && finding.Declared<ISymbol>() is { } member
        && NameFor(member, finding) is { } name
        && Renamed(written, name) is { } renamed
        && finding.Compiles(written, renamed)
        && Fits(member.ContainingType, written, renamed, finding)
            ? [Offer($"Rename '{member.Name}' to '{name}'", member.ToDisplayString(), edit => Rename(edit, member, name))]
            : [];

    private static string? NameFor(ISymbol member, Finding finding) => finding.Diagnostic.Id switch
    {
        DiagnosticIds.MethodLooksLikeApply => "Apply",
        DiagnosticIds.MethodLooksLikeOn => "On",
        DiagnosticIds.MemberLooksLikeInitial => "Initial",
        _ when member is IMethodSymbol { ReturnType.SpecialType: not SpecialType.System_Boolean } method => IsValidating(method) ? "Validate" : "Decide",
        _ => null,
    };

    private static bool IsValidating(IMethodSymbol method) =>
        method.Parameters.Any(static parameter => parameter.Type is INamedTypeSymbol type && type.Is(KnownNames.ValidationErrors));

    private static MemberDeclarationSyntax? Renamed(MemberDeclarationSyntax written, string name) => written switch
    {
        MethodDeclarationSyntax method => method.Named(name),
        PropertyDeclarationSyntax property => property.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(property.Identifier)),
        _ => null,
    };

    private static bool Fits(INamedTypeSymbol type, SyntaxNode written, SyntaxNode renamed, Finding finding)
    {
        var tree = written.SyntaxTree;
        var root = tree.GetRoot(finding.CancellationToken);
        var trial = tree.WithRootAndOptions(root.ReplaceNode(written, renamed), tree.Options);
        var compilation = finding.Compilation.ReplaceSyntaxTree(tree, trial);
        return compilation.GetTypesByMetadataName(type.FullMetadataName()).FirstOrDefault() is { } changed
            && Faults(changed, compilation, finding).IsSubsetOf(Faults(type, finding.Compilation, finding));
    }

    private static HashSet<string> Faults(INamedTypeSymbol type, Compilation compilation, Finding finding) =>
        [.. Readings.Of(type, compilation, finding.CancellationToken, static _ => true).Where(static problem => problem.IsError).Select(static problem => $"{problem.Rule.Id} {string.Join(" ", problem.Arguments)}")];

    private static Task Rename(SolutionEdit edit, ISymbol member, string name)
    {
        edit.Rename(member, name);
        return Task.CompletedTask;
    }
}
