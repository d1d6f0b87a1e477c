using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Deeds.CodeFixes.Modules;

/// <summary>Declares a module in the namespace of a declaration that is in none, in a file of its own beside it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddModule))]
public sealed class AddModule : RepairProvider
{
    private const string Ending = "Module";

    private static readonly string[] Declarations = [KnownNames.EventAttribute, KnownNames.AggregateAttribute, KnownNames.CommandAttribute];

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DeclarationHasNoModule];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type || finding.Compilation.GetTypesByMetadataName(KnownNames.ModuleAttribute).IsEmpty)
            return [];

        var space = Outermost(type.ContainingNamespace);
        var name = NameIn(space, finding.Compilation);
        return [Offer($"Add module '{name}'", space.FullName(), edit => AddAsync(edit, finding.Document, space, name))];
    }

    // One module around everything that belongs together, not one for each folder of it.
    private static INamespaceSymbol Outermost(INamespaceSymbol space)
    {
        var outermost = space;
        for (var around = space.ContainingNamespace; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
            outermost = around.GetTypeMembers().Any(IsDeclaration) ? around : outermost;
        return outermost;
    }

    private static bool IsDeclaration(INamedTypeSymbol type) =>
        Declarations.Any(attribute => type.Attribute(attribute) is not null);

    private static Task AddAsync(SolutionEdit edit, Document beside, INamespaceSymbol space, string name)
    {
        var layout = Layout.Of(beside.GetSyntaxRootAsync().Result!);
        var header = space.IsGlobalNamespace ? "" : $"namespace {Identifiers.Sanitize(space.FullName())};\n\n";
        edit.AddFile(beside, $"{name}.cs", $"using Deeds;\n\n{header}[Module]\npublic static partial class {name};\n".Replace("\n", layout.NewLine));
        return Task.CompletedTask;
    }

    private static string NameIn(INamespaceSymbol space, Compilation compilation)
    {
        var word = space.IsGlobalNamespace ? Identifiers.Plain(Identifiers.Sanitize(compilation.AssemblyName ?? "My")).Split('.').Last() : space.Name;
        var name = word.EndsWith(Ending, StringComparison.Ordinal) ? word : word + Ending;
        for (var number = 2; space.GetMembers(name).Any(); number++)
            name = $"{word}{Ending}{number}";
        return name;
    }
}
