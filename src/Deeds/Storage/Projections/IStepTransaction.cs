namespace Deeds.Storage.Projections;

/// <summary>The transaction of one step of a projector, as its store sees it; disposing of it rolls back what was not committed.</summary>
public interface IStepTransaction : IProjectorTransaction, IAsyncDisposable
{
    /// <summary>True when somebody else has ended it.</summary>
    bool IsEnded { get; }

    /// <summary>True when the connection is gone, and what was written with it.</summary>
    bool IsLost { get; }

    /// <summary>Lets the database check now what it would only check at the commit.</summary>
    ValueTask SettleAsync();
}
