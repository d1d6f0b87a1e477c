using Deeds.Modules;
using Deeds.Storage;
using Deeds.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace Deeds.Tests.Modules;

public sealed class AddDeedsTests
{
    private static readonly Guid Id = CommandId.From(DateTimeOffset.UnixEpoch, "account");

    [Fact]
    public async Task a_container_gives_a_gateway_and_a_reader_on_one_store()
    {
        await using var provider = Provider(deeds => deeds.AddModule(AccountsModule.Definition).UseInMemory());

        await provider.GetRequiredService<CommandGateway>().ExecuteAsync(new OpenAccount(Id, "Ada"));

        Assert.Equal("Ada", (await provider.GetRequiredService<AggregateReader>().LoadAsync<Account>(Id)).Owner);
    }

    [Fact]
    public async Task start_up_reports_all_problems_at_once()
    {
        await using var provider = Provider(deeds => deeds
            .AddModule(AccountsModule.Definition)
            .AddModule(AccountsModule.Definition)
            .Configure(options => options with { Redecisions = -1 }));

        var refused = Assert.Throws<DeedsConfigurationException>(provider.GetRequiredService<StartupValidation>().Validate);

        Assert.Equal(["DEED0052", "DEED0054", "DEED0451", "DEED0752"], refused.Problems.Select(problem => problem.Id).Distinct().Order());
        Assert.All(refused.Problems, problem => Assert.Contains(problem.Text, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task no_module_and_two_stores_are_problems()
    {
        await using var provider = Provider(deeds => deeds.UseInMemory().UseInMemory());

        var refused = Assert.Throws<DeedsConfigurationException>(provider.GetRequiredService<StartupValidation>().Validate);

        Assert.Equal(["DEED0053", "DEED0751"], refused.Problems.Select(problem => problem.Id).Order());
    }

    [Fact]
    public async Task ignoring_a_declared_event_is_a_problem()
    {
        await using var provider = Provider(deeds => deeds.AddModule(AccountsModule.Definition with { Commands = [] }).UseInMemory().IgnoreEvents("account.closed", "account.audited"));

        var refused = Assert.Throws<DeedsConfigurationException>(provider.GetRequiredService<StartupValidation>().Validate);

        Assert.Equal("DEED0055", Assert.Single(refused.Problems).Id);
    }

    [Fact]
    public async Task a_command_of_a_module_that_was_not_added_is_refused()
    {
        await using var provider = Provider(deeds => deeds.AddModule(AccountsModule.Definition with { Commands = [] }).UseInMemory());

        var mistake = await Assert.ThrowsAsync<DeedsException>(async () => await provider.GetRequiredService<CommandGateway>().ExecuteAsync(new OpenAccount(Id, "Ada")));

        Assert.Equal("DEED0753", mistake.Id);
    }

    [Fact]
    public async Task the_container_gives_the_verifier_of_current_states()
    {
        await using var provider = Provider(deeds => deeds.AddModule(AccountsModule.Definition).UseInMemory());
        await provider.GetRequiredService<CommandGateway>().ExecuteAsync(new OpenAccount(Id, "Ada"));

        Assert.Equal(1, (await provider.GetRequiredService<CurrentStates>().VerifyAsync<Account>()).Equal);
    }

    [Fact]
    public void two_modules_with_one_stored_name_name_both()
    {
        var twin = AccountsModule.Definition with { Name = "Twin" };

        var refused = Assert.Throws<DeedsConfigurationException>(() => Catalogue.Of(AccountsModule.Definition, twin));

        Assert.Contains(refused.Problems, problem => problem.Id == "DEED0252" && problem.Text.Contains("Deeds.Tests.Accounts.AccountsModule and Twin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task the_catalogue_reads_any_event_of_its_modules()
    {
        var store = new InMemoryEventStore();
        await new CommandGateway(store).ExecuteAsync(new OpenAccount(Id, "Ada"));

        var page = await store.ReadAfter(Position.Start, EventFilter.All).ReadPageAsync();

        Assert.Equal(new AccountOpened("Ada"), Catalogue.Of(AccountsModule.Definition).Decode(page.Events[0]).Event);
    }

    private static ServiceProvider Provider(Action<DeedsBuilder> configure) =>
        new ServiceCollection().AddDeeds(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
