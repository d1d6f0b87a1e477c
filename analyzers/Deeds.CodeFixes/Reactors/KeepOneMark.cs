using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Reactors;

/// <summary>Leaves a type marked twice the mark that its members fit, and takes the others away; where they fit several, a person chooses.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOneMark))]
public sealed class KeepOneMark : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ProcessorIsMarkedTwice];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type)
            return [];

        var marks = Readings.Processors.Select(type.WrittenAttribute).OfType<AttributeSyntax>().ToList();
        return from kept in marks
               where Fits(type, kept, finding)
               let name = kept.Name.ToString().Split('.').Last()
               select Offer($"Keep [{name}] alone", type.ToDisplayString(), edit => RemoveAsync(edit, marks.Where(mark => mark != kept)), name);
    }

    private static bool Fits(INamedTypeSymbol type, AttributeSyntax kept, Finding finding) =>
        Readings.Of(type, finding.Compilation, finding.CancellationToken, mark => mark.ApplicationSyntaxReference?.Span == kept.Span && mark.ApplicationSyntaxReference.SyntaxTree == kept.SyntaxTree)
            .All(static problem => !problem.IsError || problem.Rule == ReactorRules.ProcessorIsMarkedTwice);

    private static async Task RemoveAsync(SolutionEdit edit, IEnumerable<AttributeSyntax> marks)
    {
        foreach (var mark in marks)
            await edit.ChangeAsync(mark.Parent!.Parent!, owner => owner.WithoutSame(mark)).ConfigureAwait(false);
    }
}
