namespace Deeds.Tests.Todos;

[Aggregate("todo", Table = "todos")]
public partial record Todo
{
    public string Title { get; init; } = "";

    public string? Stakeholder { get; init; }

    public bool IsEnded { get; init; }

    public int Notifications { get; init; }

    private Todo Apply(TodoAdded added) => this with { Title = added.Title, Stakeholder = added.Stakeholder };

    private Todo Apply(TodoCompleted completed) => this with { IsEnded = true };

    private Todo Apply(TodoAbandoned abandoned) => this with { IsEnded = true };

    private Todo Apply(StakeholderNotified notified) => this with { Notifications = Notifications + 1 };

    private Todo Apply(TodoLabelled labelled) => this;

    private Todo Apply(TodoCounted counted) => this;
}
