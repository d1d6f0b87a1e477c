using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Commands;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Reactors;

/// <summary>Gives a method that looks like an On the signature of one, where its body still compiles.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectOn))]
public sealed class CorrectOn : RepairProvider
{
    private const string On = "On";
    private const string Task = "System.Threading.Tasks.Task";

    private static readonly string[] Given = [KnownNames.EventMetadata, KnownNames.Delivery, KnownNames.IEvent, "System.Threading.CancellationToken"];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.OnDoesNotFit];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Around<MethodDeclarationSyntax>() is not { TypeParameterList: null } written || finding.Declared<IMethodSymbol>() is not { } method)
            return [];

        var corrected = Candidates(written, method, finding).FirstOrDefault(candidate => !candidate.IsEquivalentTo(written) && finding.Compiles(written, candidate));
        return corrected is null
            ? []
            : [Offer($"Write '{corrected.Shown()}'", method.ToDisplayString(), edit => edit.ChangeAsync(written, _ => corrected))];
    }

    private static IEnumerable<MethodDeclarationSyntax> Candidates(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding)
    {
        if (method.Parameters.Count(static parameter => parameter.Type.IsEvent()) != 1)
            return [];

        var taken = method.Parameters.Where(IsGiven).Select(static parameter => parameter.Syntax()).OfType<ParameterSyntax>().Select(static parameter => parameter.ByValue()).ToList();
        return Returns(written, method, finding).Select(candidate => candidate.Named(On).Taking(taken));
    }

    private static IEnumerable<MethodDeclarationSyntax> Returns(MethodDeclarationSyntax written, IMethodSymbol method, Finding finding)
    {
        if (method is { ReturnsVoid: true, IsAsync: true })
            return finding.Compilation.GetTypesByMetadataName(Task).Select(task => written.Returning(task.ToMinimalDisplayString(finding.Model, written.SpanStart)));

        var emits = StoredTypes.Within(method.ReturnType).Any(static type => type.IsEvent() || type.SpecialType is SpecialType.System_Object);
        var isOne = method.ReturnsVoid || !emits || method.ReturnType.IsEvent();
        return isOne ? [written] : DecidedEvents.Candidates(written, method, finding).Append(written);
    }

    private static bool IsGiven(IParameterSymbol parameter) =>
        parameter.Type is INamedTypeSymbol type && (type.IsEvent() || Given.Any(type.Is));
}
