namespace Deeds.Roslyn.Text;

/// <summary>Open blocks, one inside the other; disposing closes them from the inside out.</summary>
public sealed class CodeBlocks : IDisposable
{
    private readonly Stack<CodeBlock> _open = new();

    public void Dispose()
    {
        while (_open.Count > 0)
            _open.Pop().Dispose();
    }

    internal void Add(CodeBlock block) => _open.Push(block);
}
