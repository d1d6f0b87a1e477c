namespace Deeds.Storage;

/// <summary>Something to be done inside the transaction of an append: after its events are written, before they are committed.</summary>
public interface IAppendWork
{
    /// <summary>Does it; what it throws rolls the append back and reaches the caller.</summary>
    /// <param name="transaction">The open transaction.</param>
    /// <returns>Null to commit; otherwise who refuses the append, and why.</returns>
    ValueTask<AppendVeto?> RunAsync(IAppendTransaction transaction);
}
