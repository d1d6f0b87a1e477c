using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Commands;

/// <summary>Adds the Decide of a command whose event is there already: PlaceOrder decides OrderPlaced, made of what command and aggregate know.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddDecide))]
public sealed class AddDecide : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DecideIsMissing];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not null
            || finding.Declared<INamedTypeSymbol>() is not { } command
            || finding.Around<TypeDeclarationSyntax>() is not { } written
            || DecidedOn.Of(command) is not { } aggregate
            || DecideText.EventOf(command, aggregate) is not { } @event)
            return [];

        var decide = new DecideText(command, aggregate, @event, finding.Model, written.SpanStart);
        return decide.Method is { } text
            ? [Offer($"Add '{decide.Signature}'", command.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.WithMember(text, static member => member is MethodDeclarationSyntax)))]
            : [];
    }
}
