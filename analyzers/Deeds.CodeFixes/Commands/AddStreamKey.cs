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

namespace Deeds.CodeFixes.Commands;

/// <summary>Adds the property that names the aggregate, of the type it has in the other commands of the namespace; Guid in the first.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddStreamKey))]
public sealed class AddStreamKey : RepairProvider
{
    private const string Guid = "System.Guid";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.KeyIsMissing];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } command
            || finding.Around<TypeDeclarationSyntax>() is not { } written
            || DecidedOn.Of(command) is not { } aggregate
            || KeyType(command, aggregate.Name + "Id", finding.Compilation) is not { } type)
            return [];

        var name = Identifiers.Escape(aggregate.Name + "Id");
        var declared = $"{type.ToMinimalDisplayString(finding.Model, written.SpanStart)} {name}";
        return [Offer($"Add '{declared}'", command.ToDisplayString(), edit => edit.ChangeAsync(written, current => With(current, declared)))];
    }

    private static ITypeSymbol? KeyType(INamedTypeSymbol command, string name, Compilation compilation) =>
        command.ContainingNamespace.GetTypeMembers()
            .Where(static type => type.Attribute(KnownNames.CommandAttribute) is not null)
            .SelectMany(type => type.GetMembers(name).OfType<IPropertySymbol>())
            .Select(static property => property.Type)
            .Concat(compilation.GetTypesByMetadataName(Guid))
            .FirstOrDefault();

    private static TypeDeclarationSyntax With(TypeDeclarationSyntax command, string declared)
    {
        if (command is not RecordDeclarationSyntax)
            return command.WithProperty($"public required {declared} {{ get; init; }}");

        if (command.ParameterList is { } list)
            return command.ReplaceNode(list, SyntaxFactory.ParseParameterList(First(declared, list)));

        var name = command.Identifier;
        return command.WithIdentifier(name.WithTrailingTrivia()).WithParameterList(SyntaxFactory.ParseParameterList($"({declared})").WithTrailingTrivia(name.TrailingTrivia));
    }

    private static string First(string declared, ParameterListSyntax list)
    {
        var open = list.OpenParenToken.ToFullString();
        var others = list.ToFullString().Substring(open.Length);
        if (list.Parameters.Count == 0)
            return open + declared + others;

        var separator = Layout.EndsLine(list.OpenParenToken.TrailingTrivia) ? list.OpenParenToken.TrailingTrivia.ToString() : " ";
        return $"{open}{list.Parameters[0].GetLeadingTrivia()}{declared},{separator}{others}";
    }
}
