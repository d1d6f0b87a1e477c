namespace Deeds.Tests.Accounts;

[Aggregate("account", Table = "accounts")]
public partial record Account
{
    public string Owner { get; init; } = "";

    public decimal Balance { get; init; }

    public bool IsClosed { get; init; }

    public DateTimeOffset? LastDepositAt { get; init; }

    private Account Apply(AccountOpened opened) => this with { Owner = opened.Owner };

    private Account Apply(MoneyDeposited deposited, EventMetadata metadata) =>
        this with { Balance = Balance + deposited.Amount, LastDepositAt = metadata.RecordedAt };

    private Account Apply(MoneyWithdrawn withdrawn) => this with { Balance = Balance - withdrawn.Amount };

    private Account Apply(WithdrawalRefused refused) => this;

    private Account Apply(AccountClosed closed) => this with { IsClosed = true };
}
