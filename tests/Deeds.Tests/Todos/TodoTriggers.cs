namespace Deeds.Tests.Todos;

[Trigger("count-words")]
public sealed partial class CountWords
{
    private TodoCounted? On(TodoAdded added) => added.Title.StartsWith("count", StringComparison.Ordinal) ? new(added.Title.Split(' ').Length) : null;

    private Events<TodoLabelled> On(TodoCounted counted, EventMetadata metadata) => counted.Words switch
    {
        3 => [new TodoLabelled("three"), new TodoLabelled($"version {metadata.Version}")],
        7 => [new TodoLabelled("for ever")],
        _ => [],
    };

    private TodoLabelled? On(TodoLabelled labelled) => labelled.Label is "for ever" ? labelled : null;
}

[Trigger("guard")]
public sealed partial class Guard(TodoRules rules)
{
    private Refusal? On(TodoAdded added) => added.Title switch
    {
        "forbidden" => new("Such todos are not kept."),
        "broken" => throw new InvalidOperationException("the rule book is lost"),
        _ => null,
    };

    private async Task<Refusal?> On(TodoAbandoned abandoned, IAppendTransaction transaction, CancellationToken cancellationToken) =>
        await rules.AskAsync(transaction, cancellationToken) ? null : new("Nobody gives up here.");
}

/// <summary>Answers what happens inside appends; a test says how.</summary>
public sealed class TodoRules
{
    public Func<IAppendTransaction, Task<bool>> Allows { get; set; } = static _ => Task.FromResult(true);

    public Task<bool> AskAsync(IAppendTransaction transaction, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Allows(transaction);
    }
}
