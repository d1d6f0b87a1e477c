namespace Deeds.Samples.Tests.Todo;

/// <summary>One line of the script, and the answer that stands below it.</summary>
internal sealed record CurlStep(string Method, string Path, string Answer)
{
    public string? Body { get; init; }
}
