using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Events;

/// <summary>Takes away a version that cannot be one: the first version of an event is 1 and needs no argument.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveVersionOut))]
public sealed class LeaveVersionOut : RepairProvider
{
    private const string Version = "Version";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.EventVersionIsNotPositive];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        finding.Declared<INamedTypeSymbol>() is { } type && type.WrittenAttribute(KnownNames.EventAttribute) is { } attribute && attribute.Argument(Version) is not null
            ? [Offer("Leave the version out: it is 1", type.ToDisplayString(), edit => edit.ChangeAsync(attribute, Without))]
            : [];

    private static AttributeSyntax Without(AttributeSyntax attribute)
    {
        var list = attribute.ArgumentList!;
        return attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(attribute.Argument(Version)!)));
    }
}
