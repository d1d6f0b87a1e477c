using Deeds;

namespace Todo;

/// <summary>What is to be done, by when, and who wants to know; an event that tells it tells all of it.</summary>
public interface ITodoDescribed : IEvent
{
    string Title { get; }
    string? Description { get; }
    DateOnly? DueDate { get; }
    string? StakeholderEmail { get; }
}
