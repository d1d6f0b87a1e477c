using LoanApplications.Domain;

namespace Deeds.Samples.Tests.LoanApplications;

public sealed class LoanRuleTests
{
    private const string Id = "173688";

    private readonly CommandGateway _commands = new(new InMemoryEventStore());

    [Fact]
    public async Task a_decided_application_is_not_decided_again()
    {
        await SendAsync(new SubmitApplication(Id, 5_000));
        await SendAsync(new DeclineApplication(Id));

        Assert.Equal("decided", await RefusingRuleOfAsync(new CancelApplication(Id)));
        Assert.Equal("decided", await RefusingRuleOfAsync(new ApproveApplication(Id)));
    }

    [Fact]
    public async Task an_application_is_accepted_step_by_step()
    {
        await SendAsync(new SubmitApplication(Id, 5_000));

        Assert.Equal("out-of-turn", await RefusingRuleOfAsync(new AcceptApplication(Id)));
    }

    [Fact]
    public async Task an_offer_is_created_once_it_is_selected()
    {
        await SendAsync(new SubmitApplication(Id, 5_000));

        Assert.Equal("none-selected", await RefusingRuleOfAsync(new CreateOffer(Id)));
    }

    [Fact]
    public async Task an_amount_is_never_negative() =>
        Assert.Contains(nameof(SubmitApplication.Amount), Assert.IsType<CommandResult.Invalid>(await SendAsync(new SubmitApplication(Id, -1))).Errors);

    [Fact]
    public async Task work_is_done_for_known_applications_only() =>
        Assert.IsType<CommandResult.NotFound>(await SendAsync(new StartWork(Id, WorkItem.InvestigateFraud)));

    private async Task<string> RefusingRuleOfAsync<TCommand>(TCommand command)
        where TCommand : ICommand<TCommand> =>
        Assert.IsType<CommandResult.Rejected>(await SendAsync(command)).Rule;

    private Task<CommandResult> SendAsync<TCommand>(TCommand command)
        where TCommand : ICommand<TCommand> =>
        _commands.ExecuteAsync(command, cancellationToken: TestContext.Current.CancellationToken).AsTask();
}
