using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Serialization;

/// <summary>Gives the second of two members with one JSON name a name of its own.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DifferJsonName))]
public sealed class DifferJsonName : RepairProvider
{
    private const string PropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.JsonNameIsTakenTwice];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Compilation.GetTypesByMetadataName(PropertyName) is not [var attribute])
            return [];

        return from type in StoredTypes.At(finding)
               let properties = type.GetMembers().OfType<IPropertySymbol>().Where(static property => property is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Public }).ToList()
               let taken = properties.Select(JsonName).ToList()
               from twins in properties.GroupBy(JsonName, StringComparer.Ordinal)
               from property in twins.Skip(1)
               let written = property.WrittenMember(finding.CancellationToken)
               where written is not null
               let name = Free(twins.Key, taken)
               select Offer($"Store '{property.Name}' as \"{name}\"", property.ToDisplayString(), edit => edit.ChangeAsync(written, current => Named(current, property, name, Mark(attribute, name, finding))));
    }

    private static string JsonName(IPropertySymbol property) =>
        property.Attribute(PropertyName)?.ConstructorArguments[0].Value as string ?? CamelCase.Of(property.Name);

    private static string Free(string name, List<string> taken)
    {
        var number = 2;
        while (taken.Contains($"{name}{number}"))
            number++;
        taken.Add($"{name}{number}");
        return $"{name}{number}";
    }

    private static AttributeSyntax Mark(INamedTypeSymbol attribute, string name, Finding finding) =>
        Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), attribute, $"({Identifiers.Literal(name)})");

    private static SyntaxNode Named(SyntaxNode written, IPropertySymbol property, string name, AttributeSyntax mark)
    {
        if (property.WrittenAttribute(PropertyName)?.FirstArgument() is { } argument)
        {
            var current = written.DescendantNodes().OfType<AttributeArgumentSyntax>().First(one => SyntaxFactory.AreEquivalent(one, argument));
            return written.ReplaceNode(current.Expression, SyntaxFactory.ParseExpression(Identifiers.Literal(name)));
        }

        return written is ParameterSyntax parameter ? parameter.WithAttribute(mark, ofProperty: true) : ((PropertyDeclarationSyntax)written).WithAttribute(mark);
    }
}
