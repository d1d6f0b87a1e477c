using Deeds.Storage;

namespace Deeds.Commands;

/// <summary>What came of one attempt: a result, a refused append, an append that was lost, or nothing because the basis was only kept or assumed.</summary>
internal readonly record struct Attempt(CommandResult? Result = null, AppendResult? Refused = null, bool IsLost = false);
