namespace Deeds.Analyzers.Tests.Mistakes;

/// <summary>What a compiler says about one line, or what a comment there says it will.</summary>
/// <param name="File">The file, relative to the tour, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Id">The rule.</param>
/// <param name="Message">The message; of a comment, how it begins.</param>
internal sealed record Said(string File, int Line, string Id, string Message)
{
    /// <summary>What differs between comments and compiler, in both directions; empty when nothing does.</summary>
    public static string Difference(IReadOnlyCollection<Said> announced, IReadOnlyCollection<Said> heard) => string.Join(
        Environment.NewLine,
        announced.Where(comment => !heard.Any(comment.Announces)).Select(static comment => $"not said: {comment}")
            .Concat(heard.Where(said => !announced.Any(comment => comment.Announces(said))).Select(static said => $"not announced: {said}"))
            .Concat(heard.GroupBy(static said => said).Where(static same => same.Count() > 1).Select(static same => $"said {same.Count()} times: {same.Key}")));

    public override string ToString() => $"{File}({Line}): {Id}: {Message}";

    private bool Announces(Said heard) =>
        (File, Line, Id) == (heard.File, heard.Line, heard.Id) && heard.Message.StartsWith(Message, StringComparison.Ordinal);
}
