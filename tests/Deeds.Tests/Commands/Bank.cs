using Deeds.Storage;
using Deeds.Tests.Accounts;

namespace Deeds.Tests.Commands;

/// <summary>A gateway over a store that can be made to fail, and an account to try commands on.</summary>
internal sealed class Bank
{
    public Bank(DeedsOptions? options = null, IServiceProvider? services = null)
    {
        Commands = new(Store, (options ?? DeedsOptions.Default) with { FirstPause = TimeSpan.FromMicroseconds(1) }, Clock, services);
        Aggregates = new(Store);
    }

    public FaultyStore Store { get; } = new();

    public ManualClock Clock { get; } = new(new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public CommandGateway Commands { get; }

    public AggregateReader Aggregates { get; }

    public Guid Id { get; } = CommandId.From(DateTimeOffset.UnixEpoch, "account");

    public async Task<Bank> OpenAsync(int deposit = 0)
    {
        Assert.IsType<CommandResult.Accepted>(await Commands.ExecuteAsync(new OpenAccount(Id, "Ada")));
        if (deposit > 0)
            Assert.IsType<CommandResult.Accepted>(await Commands.ExecuteAsync(new DepositMoney(Id, deposit)));
        return this;
    }

    public async Task<Account> AccountAsync(At at = default) => await Aggregates.LoadAsync<Account>(Id, at);

    public async Task<IReadOnlyList<RecordedEvent>> HistoryAsync() => await Aggregates.HistoryAsync<Account>(Id).ToListAsync();

    public async ValueTask CompeteAsync(StreamAppend append)
    {
        var rival = new CommandGateway(Store.Inner, clock: Clock);
        Assert.IsType<CommandResult.Accepted>(await rival.ExecuteAsync(new DepositMoney(append.Stream.Key.AsGuid(), 1)));
    }
}
