namespace Deeds.Storage;

/// <summary>A current-state row to write together with an append.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">The whole row; its version is the stream's after the append.</param>
public sealed record StateWrite(StateTable Table, StateRow Row);
