namespace Todo.Http;

/// <summary>What a todo says, as it is sent.</summary>
internal sealed record TodoBody(string? Title, string? Description, DateOnly? DueDate, string? StakeholderEmail);
