using System.Collections.Immutable;
using System.Composition;
using Deeds.CodeFixes.Repairs;
using Deeds.CodeFixes.Text;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Rules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Deeds.CodeFixes.Modules;

/// <summary>Declares a module in the namespace of a declaration that is in none: before it, or in a file of its own beside it.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddModule))]
public sealed class AddModule : RepairProvider
{
    private const string Ending = "Module";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.DeclarationHasNoModule];

    internal override IEnumerable<Repair> Find(Finding finding)
    {
        if (finding.Declared<INamedTypeSymbol>() is not { } type || finding.Compilation.GetTypesByMetadataName(KnownNames.ModuleAttribute).IsEmpty)
            return [];

        return FindFor(type, finding);
    }

    // What types without asking, as dotnet format does, takes the first offer and writes no new files.
    private IEnumerable<Repair> FindFor(INamedTypeSymbol type, Finding finding)
    {
        var space = Outermost(type.ContainingNamespace);
        var name = NameIn(space, finding.Compilation);
        var around = finding.Node.AncestorsAndSelf().FirstOrDefault(node => Declares(node, space, finding.Model));
        if (around is not null)
        {
            var attribute = finding.Model.LookupNamespacesAndTypes(finding.Node.SpanStart, name: "ModuleAttribute").Any(static found => found.ContainingNamespace.FullName() == "Deeds") ? "Module" : "Deeds.Module";
            yield return Offer($"Add module '{name}' here", space.FullName(), edit => edit.ChangeAsync(around, current => ModuleText.Before(current, attribute, name)), "Here");
        }

        yield return Offer($"Add module '{name}' in a file of its own", space.FullName(), edit => AddAsync(edit, finding.Document, space, name), "File");
    }

    private static bool Declares(SyntaxNode node, INamespaceSymbol space, SemanticModel model) => node switch
    {
        BaseNamespaceDeclarationSyntax declared => (model.GetDeclaredSymbol(declared) as INamespaceSymbol)?.FullName() == space.FullName(),
        CompilationUnitSyntax => space.IsGlobalNamespace,
        _ => false,
    };

    // One module around everything that belongs together, not one for each folder of it.
    private static INamespaceSymbol Outermost(INamespaceSymbol space)
    {
        var outermost = space;
        for (var around = space.ContainingNamespace; around is { IsGlobalNamespace: false }; around = around.ContainingNamespace)
            outermost = around.GetTypeMembers().Any(IsDeclaration) ? around : outermost;
        return outermost;
    }

    private static bool IsDeclaration(INamedTypeSymbol type) =>
        Membership.Kinds.Any(kind => type.Attribute(kind.Attribute) is not null);

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
