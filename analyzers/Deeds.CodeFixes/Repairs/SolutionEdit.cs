using Deeds.CodeFixes.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Rename;

namespace Deeds.CodeFixes.Repairs;

/// <summary>Everything that repairs change, gathered and then done: nodes first, then new files, then names.</summary>
internal sealed class SolutionEdit
{
    private readonly SolutionEditor _editor;
    private readonly List<(ISymbol Symbol, string Name)> _names = [];
    private readonly List<(Document Beside, string Name, string Text)> _files = [];

    private SolutionEdit(Solution solution) => _editor = new(solution);

    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Repair> repairs, CancellationToken cancellationToken)
    {
        var edit = new SolutionEdit(solution);
        foreach (var repair in repairs)
            await repair.Apply(edit).ConfigureAwait(false);
        return await edit.DoneAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Changes a node, together with whatever other repairs change about it.</summary>
    public async Task ChangeAsync<TNode>(TNode node, Func<TNode, SyntaxNode> change) where TNode : SyntaxNode
    {
        if (await EditorOfAsync(node).ConfigureAwait(false) is { } editor)
            editor.ReplaceNode(node, (current, _) => change((TNode)current));
    }

    public async Task RemoveAsync(SyntaxNode node)
    {
        if (await EditorOfAsync(node).ConfigureAwait(false) is { } editor)
            editor.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }

    /// <summary>Gives a symbol another name, wherever it is spoken of.</summary>
    public void Rename(ISymbol symbol, string name) => _names.Add((symbol, name));

    /// <summary>Puts a new file beside another.</summary>
    public void AddFile(Document beside, string name, string text) => _files.Add((beside, name, text));

    private async Task<DocumentEditor?> EditorOfAsync(SyntaxNode node) =>
        _editor.OriginalSolution.GetDocument(node.SyntaxTree) is { } document and not SourceGeneratedDocument
            ? await _editor.GetDocumentEditorAsync(document.Id).ConfigureAwait(false)
            : null;

    private async Task<Solution> DoneAsync(CancellationToken cancellationToken)
    {
        var solution = await ImportedAsync(_editor.GetChangedSolution(), cancellationToken).ConfigureAwait(false);
        foreach (var (beside, name, text) in _files)
            solution = solution.AddDocument(DocumentId.CreateNewId(beside.Project.Id), name, text, beside.Folders, PathBeside(beside, name));

        // What is inside another type goes first: its own id holds the name of the other.
        foreach (var (id, project, name) in _names.Select(Identified).OrderByDescending(static rename => rename.Id.Length).ToList())
            solution = await RenameAsync(solution.GetProject(project)!, id, name, cancellationToken).ConfigureAwait(false);
        return solution;
    }

    private async Task<Solution> ImportedAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var id in solution.GetChanges(_editor.OriginalSolution).GetProjectChanges().SelectMany(static changes => changes.GetChangedDocuments()))
        {
            var document = solution.GetDocument(id)!;
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is CompilationUnitSyntax root
                && await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
                solution = solution.WithDocumentSyntaxRoot(id, Imports.Added(root, model));
        }

        return solution;
    }

    private (string Id, ProjectId Project, string Name) Identified((ISymbol Symbol, string Name) rename) =>
        (DocumentationCommentId.CreateDeclarationId(rename.Symbol) ?? "", _editor.OriginalSolution.GetProject(rename.Symbol.ContainingAssembly)!.Id, rename.Name);

    private static async Task<Solution> RenameAsync(Project project, string id, string name, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        return compilation is not null && DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is { } symbol
            ? await Renamer.RenameSymbolAsync(project.Solution, symbol, new SymbolRenameOptions(), name, cancellationToken).ConfigureAwait(false)
            : project.Solution;
    }

    private static string? PathBeside(Document beside, string name) =>
        beside.FilePath is { } path ? Path.Combine(Path.GetDirectoryName(path) ?? "", name) : null;
}
