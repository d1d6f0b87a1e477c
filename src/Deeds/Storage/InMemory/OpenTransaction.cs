namespace Deeds.Storage.InMemory;

/// <summary>Whether an append with work of its own is going on; all others wait for its end.</summary>
internal sealed class OpenTransaction
{
    private readonly AsyncLocal<bool> _isMine = new();
    private TaskCompletionSource? _end;

    /// <summary>Ends with the append that is going on; null when none is. Asked under the store's lock.</summary>
    public Task? End => _end?.Task;

    /// <summary>Begins one; under the store's lock.</summary>
    public void Begin() => _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends it; under the store's lock.</summary>
    public void Finish()
    {
        var end = _end;
        _end = null;
        end?.SetResult();
    }

    /// <summary>Does the work of an append, and knows its own calls again meanwhile.</summary>
    public async ValueTask<AppendVeto?> RunAsync(IReadOnlyList<IAppendWork> works, IAppendTransaction transaction)
    {
        _isMine.Value = true;
        foreach (var work in works)
        {
            if (await work.RunAsync(transaction).ConfigureAwait(false) is { } veto)
                return veto;
        }

        return null;
    }

    public async ValueTask WaitAsync(Task end, CancellationToken cancellationToken)
    {
        if (_isMine.Value)
            throw new DeedsException("DEED0581", "An append was begun inside the transaction of another, which would wait for itself. Return events from the trigger, or append from a reactor after the commit.");
        await end.WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
