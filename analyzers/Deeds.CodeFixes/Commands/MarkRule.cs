using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Commands;

/// <summary>Marks a method that looks like a rule with [Noop] or with [Reject], whose message begins as the words of its name.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkRule))]
public sealed class MarkRule : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.MethodLooksLikeRule, DiagnosticIds.MethodIsNotCalled];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { } written || finding.Declared<IMethodSymbol>() is not { ReturnType.SpecialType: SpecialType.System_Boolean } method)
            return [];

        var words = Words.Kebab(method.Name).Replace('-', ' ');
        var message = Identifiers.Literal(char.ToUpperInvariant(words[0]) + words.Substring(1) + ".");
        return Mark(KnownNames.NoopAttribute, "[Noop]", "").Concat(Mark(KnownNames.RejectAttribute, $"[Reject({message})]", $"({message})"));

        IEnumerable<Repair> Mark(string attribute, string shown, string arguments) => finding.Compilation.GetTypesByMetadataName(attribute).Take(1).Select(type =>
        {
            var mark = Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), type, arguments);
            return Offer($"Mark '{method.Name}' with {shown}", method.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.WithAttribute(mark)), type.Name);
        });
    }
}
