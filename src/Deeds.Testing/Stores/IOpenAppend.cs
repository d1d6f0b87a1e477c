namespace Deeds.Testing.Stores;

/// <summary>An append whose transaction is still open.</summary>
public interface IOpenAppend
{
    /// <summary>Ends the transaction; its events stay when <paramref name="commit"/> is true.</summary>
    Task EndAsync(bool commit);
}
