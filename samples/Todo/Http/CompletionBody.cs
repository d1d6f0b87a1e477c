namespace Todo.Http;

/// <summary>When a todo was completed; today, where nothing is sent.</summary>
internal sealed record CompletionBody(DateOnly? CompletedOn);
