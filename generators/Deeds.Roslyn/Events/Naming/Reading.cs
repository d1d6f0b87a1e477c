namespace Deeds.Roslyn.Events.Naming;

/// <summary>How a clause reads, and at which of its words that shows.</summary>
internal sealed record Reading(NameForm Form, int At);
