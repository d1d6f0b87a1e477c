using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Commands;

/// <summary>Gives a Decide the return type that its body has, and takes from it what it does not use and cannot be given.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectDecide))]
public sealed class CorrectDecide : RepairProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DecideReturnsNoEvent, DiagnosticIds.DecideDoesNotFit, DiagnosticIds.DecideIsMissing];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { TypeParameterList: null } written || finding.Declared<IMethodSymbol>() is not { } method)
            return [];

        var candidates = finding.Diagnostic.Id switch
        {
            DiagnosticIds.DecideReturnsNoEvent => DecidedEvents.Candidates(written, method, finding),
            DiagnosticIds.DecideDoesNotFit => ParameterCandidates(written, finding),
            _ => [written.Named("Decide")],
        };
        var corrected = candidates.FirstOrDefault(candidate => !candidate.IsEquivalentTo(written) && finding.Compiles(written, candidate));
        return corrected is null
            ? []
            : [Offer($"Write '{corrected.Shown()}'", $"{method.ToDisplayString()} {corrected.Shown()}", edit => edit.ChangeAsync(written, current => finding.Diagnostic.Id == DiagnosticIds.DecideDoesNotFit ? Remade(current, corrected) : corrected))];
    }

    // Several parameters may be at fault, each with a repair of its own.
    private static MethodDeclarationSyntax Remade(MethodDeclarationSyntax current, MethodDeclarationSyntax corrected)
    {
        var wanted = corrected.ParameterList.Parameters.ToDictionary(static parameter => parameter.Identifier.ValueText, StringComparer.Ordinal);
        return current.Taking([.. current.ParameterList.Parameters
            .Where(parameter => wanted.ContainsKey(parameter.Identifier.ValueText))
            .Select(parameter => wanted[parameter.Identifier.ValueText] is var other && other.Modifiers.Count < parameter.Modifiers.Count ? parameter.ByValue() : parameter)]);
    }

    private static IEnumerable<MethodDeclarationSyntax> ParameterCandidates(MethodDeclarationSyntax written, Finding finding)
    {
        if (finding.Around<ParameterSyntax>() is not { } parameter)
            yield break;

        var parameters = written.ParameterList.Parameters;
        if (parameter.Modifiers.Count > 0)
            yield return written.Taking([.. parameters.Select(one => one == parameter ? one.ByValue() : one)]);
        if (!written.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Identifier.ValueText))
            yield return written.Taking([.. parameters.Where(one => one != parameter)]);
    }
}
