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

namespace Deeds.CodeFixes.Commands;

/// <summary>Lets Decide take an aggregate of the command's namespace, where nothing says yet on which one it is decided.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeAggregate))]
public sealed class TakeAggregate : RepairProvider
{
    private const string Decide = "Decide";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.AggregateIsUnknown];

    internal override IEnumerable<Repair> Find(Finding finding) =>
        from command in new[] { finding.Declared<INamedTypeSymbol>() }
        where command is not null
        let decides = command.MethodsNamed(Decide).SelectMany(method => method.Written<MethodDeclarationSyntax>(finding.CancellationToken)).ToList()
        where decides.Count == 1
        from aggregate in command.ContainingTypes().Cast<INamespaceOrTypeSymbol>().Append(command.ContainingNamespace).SelectMany(static around => around.GetTypeMembers())
        where aggregate.IsAggregate()
        orderby aggregate.Name
        let parameter = $"{aggregate.ToMinimalDisplayString(finding.Compilation.GetSemanticModel(decides[0].SyntaxTree), decides[0].SpanStart)} {Named(aggregate)}"
        select Offer($"Decide on '{aggregate.Name}'", command.ToDisplayString(), edit => edit.ChangeAsync(decides[0], current => Taking(current, parameter)), aggregate.Name);

    private static string Named(INamedTypeSymbol aggregate) => Identifiers.Escape(char.ToLowerInvariant(aggregate.Name[0]) + aggregate.Name.Substring(1));

    private static MethodDeclarationSyntax Taking(MethodDeclarationSyntax method, string parameter) =>
        method.Taking([SyntaxFactory.ParseParameterList($"({parameter})").Parameters[0], .. method.ParameterList.Parameters]);
}
