using Deeds;

namespace Todo;

/// <summary>A todo is off the list, done or not.</summary>
public interface ITodoClosed : IEvent;
