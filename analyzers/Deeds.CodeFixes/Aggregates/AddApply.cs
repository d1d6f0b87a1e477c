using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Commands;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Adds the Apply that an aggregate lacks for what a command records; members of the same name and type are taken over.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddApply))]
public sealed class AddApply : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventIsNotApplied];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<IMethodSymbol>() is not { } method || DecidedOn.Of(method) is not { } aggregate)
            return [];

        return StoredTypes.Within(method.ReturnType)
            .Where(type => type.IsEvent() && !aggregate.Applies(type))
            .Select(@event => Add(aggregate, @event, finding))
            .OfType<Repair>();
    }

    private Repair? Add(INamedTypeSymbol aggregate, INamedTypeSymbol @event, Finding finding)
    {
        var parts = aggregate.WrittenParts(finding.CancellationToken).ToList();
        if ((parts.Find(static part => part.Members.Any(IsApply)) ?? parts.FirstOrDefault()) is not { } part)
            return null;

        var apply = new ApplyText(aggregate, @event, finding.Compilation.GetSemanticModel(part.SyntaxTree), part.SpanStart);
        return Offer(
            $"Add '{apply.Signature}' to '{aggregate.Name}'",
            $"{aggregate.ToDisplayString()} {@event.ToDisplayString()}",
            edit => edit.ChangeAsync(part, current => current.WithMember(apply.Method, IsApply)));
    }

    private static bool IsApply(MemberDeclarationSyntax member) => member is MethodDeclarationSyntax { Identifier.ValueText: DomainSymbols.Apply };
}
