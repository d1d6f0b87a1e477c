namespace Deeds.Roslyn.Text;

/// <summary>An open block of a <see cref="CodeWriter"/>; disposing it closes the block.</summary>
public readonly struct CodeBlock(CodeWriter writer, string closing) : IDisposable
{
    public void Dispose() => writer.Close(closing);
}
