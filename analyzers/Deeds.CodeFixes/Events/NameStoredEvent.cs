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

namespace Deeds.CodeFixes.Events;

/// <summary>Writes out a stored name for an event that has none: its aggregate's category and what happened.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameStoredEvent))]
public sealed class NameStoredEvent : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventNameIsEmpty];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type
            || type.WrittenAttribute(KnownNames.EventAttribute) is not { } attribute
            || StoredNames.Suggested(type) is not { } name)
            return [];

        var literal = SyntaxFactory.ParseExpression(Identifiers.Literal(name));
        return [Offer($"Store it as \"{name}\"", type.ToDisplayString(), edit => edit.ChangeAsync(attribute, current => Named(current, literal)))];
    }

    private static AttributeSyntax Named(AttributeSyntax attribute, ExpressionSyntax literal)
    {
        if (attribute.FirstArgument() is { } argument)
            return attribute.ReplaceNode(argument, argument.WithExpression(literal));

        var named = attribute.ArgumentList?.Arguments.Select(static argument => ", " + argument) ?? [];
        return attribute.WithArgumentList(SyntaxFactory.ParseAttributeArgumentList($"({literal}{string.Concat(named)})"));
    }
}
