using System.ComponentModel.DataAnnotations;

namespace Deeds.Tests.Accounts;

[Command(Creates = true)]
public partial record OpenAccount(Guid AccountId, [property: Required] string Owner)
{
    [Noop]
    private bool AlreadyTheirs(Account account) => account.Owner == Owner;

    private AccountOpened Decide(Account account) => new(Owner);
}

[Command]
public partial record DepositMoney(Guid AccountId, [property: Range(1, 1_000_000)] int Amount)
{
    [Reject("A closed account takes no money.")]
    private bool Closed(Account account) => account.IsClosed;

    private MoneyDeposited Decide(Account account) => new(Amount);
}

[Command]
public partial record WithdrawMoney(Guid AccountId, int Amount)
{
    [Reject("There is not enough money in the account.")]
    private WithdrawalRefused? BalanceTooLow(Account account) =>
        account.Balance < Amount ? new(Amount, account.Balance) : null;

    private MoneyWithdrawn Decide(Account account) => new(Amount);
}

[Command]
public partial record CloseAccount(Guid AccountId)
{
    [Noop]
    private bool AlreadyClosed(Account account) => account.IsClosed;

    [Reject("An account with money in it cannot be closed.")]
    private bool HasMoney(Account account) => account.Balance > 0;

    // It shows which of two rules speaks.
#pragma warning disable DEED0417
    [Reject("Unreachable while there is money: the first rule speaks.")]
    private bool StillHasMoney(Account account) => account.Balance > 0;
#pragma warning restore DEED0417

    private AccountClosed Decide(Account account) => new();
}

[Command]
public partial record EmptyAndCloseAccount(Guid AccountId)
{
    // What the compiler refuses, a running program must refuse, too: a library may have been built without our analyzers.
#pragma warning disable DEED0419
    private Events<MoneyWithdrawn, AccountClosed> Decide(Account account) => account switch
    {
        { IsClosed: true } => [],
        { Balance: 0 } => [new AccountClosed()],
        _ => [new MoneyWithdrawn(account.Balance), new AccountClosed()],
    };
#pragma warning restore DEED0419
}

[Command]
public partial record PayInterest(Guid AccountId)
{
    private async Task<MoneyDeposited> Decide(Account account, IInterestRates rates, CancellationToken cancellationToken) =>
        new(account.Balance * await rates.TodayAsync(cancellationToken));
}

[Command]
public partial record DepositBonus(Guid AccountId, bool IsForgotten)
{
    // What the compiler refuses, a running program must refuse, too: a library may have been built without our analyzers.
#pragma warning disable DEED0222, DEED0419
    private MoneyDeposited Decide(Account account) => IsForgotten ? null! : new BonusDeposited(1, "loyalty");

    private sealed record BonusDeposited(decimal Amount, string Reason) : MoneyDeposited(Amount);
#pragma warning restore DEED0222, DEED0419
}

public interface IInterestRates
{
    Task<decimal> TodayAsync(CancellationToken cancellationToken);
}
