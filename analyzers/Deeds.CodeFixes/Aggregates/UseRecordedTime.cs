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

namespace Deeds.CodeFixes.Aggregates;

/// <summary>Replaces the clock in an Apply by the time the event was recorded, which is the same in every year.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseRecordedTime))]
public sealed class UseRecordedTime : RepairProvider
{
    private const string Metadata = "metadata";

    // Today and Now belong to a time zone, which no event knows.
    private static readonly Dictionary<string, string> Recorded = new(StringComparer.Ordinal)
    {
        ["System.DateTimeOffset.UtcNow"] = "RecordedAt",
        ["System.DateTimeOffset.Now"] = "RecordedAt",
        ["System.DateTime.UtcNow"] = "RecordedAt.UtcDateTime",
    };

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ApplyIsNotPure];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { Identifier.ValueText: DomainSymbols.Apply } written
            || finding.Declared<IMethodSymbol>() is not { } method
            || finding.Compilation.GetTypesByMetadataName(KnownNames.EventMetadata) is not [var type]
            || !finding.Node.DescendantNodesAndSelf().Any(node => RecordedFor(node, finding) is not null))
            return [];

        var taken = method.Parameters.FirstOrDefault(static parameter => parameter.Type.IsMetadata());
        var name = taken?.Name ?? Metadata;
        var clocks = written.DescendantNodes().Where(node => RecordedFor(node, finding) is not null);
        var changed = written.ReplaceNodes(clocks, (clock, _) => SyntaxFactory.ParseExpression($"{Identifiers.Escape(name)}.{RecordedFor(clock, finding)}").WithTriviaFrom(clock));
        if (taken is null)
            changed = changed.Taking([.. changed.ParameterList.Parameters, Parameter($"{type.ToMinimalDisplayString(finding.Model, written.SpanStart)} {name}")]);
        return finding.Compiles(written, changed)
            ? [Offer($"Use '{name}.RecordedAt'", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => changed))]
            : [];
    }

    private static string? RecordedFor(SyntaxNode node, Finding finding) =>
        node is MemberAccessExpressionSyntax access
        && finding.Model.GetSymbolInfo(access, finding.CancellationToken).Symbol is IPropertySymbol { IsStatic: true } property
        && Recorded.TryGetValue($"{property.ContainingType.FullMetadataName()}.{property.Name}", out var recorded)
            ? recorded
            : null;

    private static ParameterSyntax Parameter(string text) => SyntaxFactory.ParseParameterList($"({text})").Parameters[0];
}
