using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Reactors.Running;

/// <summary>The services of one delivery: a scope that is made when the first is asked for.</summary>
internal sealed class DeliveryScope(IServiceProvider services) : IServiceProvider, IAsyncDisposable
{
    private AsyncServiceScope? _scope;
    private Task _handling = Task.CompletedTask;

    public object? GetService(Type serviceType) => (_scope ??= services.CreateAsyncScope()).ServiceProvider.GetService(serviceType);

    /// <summary>Waits for a handler, but no longer than it may take: one that goes on regardless is left to itself, with its services.</summary>
    public async ValueTask<Reaction> WaitAsync(ValueTask<Reaction> handling, CancellationToken cancellationToken)
    {
        if (handling.IsCompleted)
            return await handling.ConfigureAwait(false);
        var task = handling.AsTask();
        _handling = task;
        return await task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        if (_handling.IsCompleted)
            return _scope?.DisposeAsync() ?? default;
        _ = DisposeLaterAsync();
        return default;
    }

    private async Task DisposeLaterAsync()
    {
        await _handling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_scope is { } scope)
            await scope.DisposeAsync().ConfigureAwait(false);
    }
}
