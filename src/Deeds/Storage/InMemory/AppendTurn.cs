namespace Deeds.Storage.InMemory;

/// <summary>What an append in memory is to do: give its result, wait for another one's end, or, with neither, do its work.</summary>
internal readonly record struct AppendTurn(AppendResult? Result = null, Task? Until = null);
