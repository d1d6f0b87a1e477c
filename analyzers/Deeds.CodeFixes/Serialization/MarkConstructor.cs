using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Deeds.CodeFixes.Serialization;

/// <summary>Marks with [JsonConstructor] the constructor that stored data is read with; each that takes nothing but stored members is offered.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkConstructor))]
public sealed class MarkConstructor : RepairProvider
{
    private const string JsonConstructor = "System.Text.Json.Serialization.JsonConstructorAttribute";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.ConstructorIsUnclear];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Compilation.GetTypesByMetadataName(JsonConstructor) is not [var type])
            return [];

        var mark = Attributes.Make(SyntaxGenerator.GetGenerator(finding.Document), type);
        return from candidate in StoredTypes.At(finding)
               from constructor in candidate.InstanceConstructors
               where constructor.IsCallableFrom(finding.Compilation.Assembly) && constructor.Parameters.All(IsMember)
               from written in constructor.Written<ConstructorDeclarationSyntax>(finding.CancellationToken)
               let parameters = string.Join(", ", constructor.Parameters.Select(static parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)))
               select Offer($"Read it with {candidate.Name}({parameters})", candidate.ToDisplayString(), edit => edit.ChangeAsync(written, current => current.WithAttribute(mark)), $"{candidate.Name}({parameters})");
    }

    private static bool IsMember(IParameterSymbol parameter) =>
        parameter.ContainingType.SelfAndBases().SelectMany(static part => part.GetMembers().OfType<IPropertySymbol>())
            .Any(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && property.Type.Same(parameter.Type));
}
