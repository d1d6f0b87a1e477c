using Deeds.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Tests.Commands;

public sealed class DecisionServiceTests
{
    private sealed class FixedRate(decimal rate = 0.5m) : IInterestRates
    {
        public Task<decimal> TodayAsync(CancellationToken cancellationToken) => Task.FromResult(rate);
    }

    [Fact]
    public async Task decide_takes_services_from_the_container()
    {
        await using var services = new ServiceCollection().AddSingleton<IInterestRates>(new FixedRate()).BuildServiceProvider();
        var bank = await new Bank(services: services).OpenAsync(deposit: 10);

        await bank.Commands.ExecuteAsync(new PayInterest(bank.Id));

        Assert.Equal(15, (await bank.AccountAsync()).Balance);
    }

    [Fact]
    public async Task the_callers_own_services_come_first()
    {
        await using var services = new ServiceCollection().AddSingleton<IInterestRates>(new FixedRate()).BuildServiceProvider();
        var bank = await new Bank().OpenAsync(deposit: 10);

        Assert.IsType<CommandResult.Accepted>(await bank.Commands.ExecuteAsync(new PayInterest(bank.Id), new() { Services = services }));
    }

    [Fact]
    public async Task a_missing_service_is_named_with_its_remedy()
    {
        var bank = await new Bank().OpenAsync(deposit: 10);

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await bank.Commands.ExecuteAsync(new PayInterest(bank.Id)));

        Assert.Equal("DEED0451", mistake.Id);
        Assert.Contains(nameof(IInterestRates), mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_event_that_cannot_be_folded_is_not_stored()
    {
        await using var services = new ServiceCollection().AddSingleton<IInterestRates>(new FixedRate(decimal.MaxValue / 10)).BuildServiceProvider();
        var bank = await new Bank(services: services).OpenAsync(deposit: 10);

        await Assert.ThrowsAsync<OverflowException>(async () => await bank.Commands.ExecuteAsync(new PayInterest(bank.Id)));

        Assert.Equal(2, (await bank.HistoryAsync()).Count);
    }
}
