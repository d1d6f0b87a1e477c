namespace Deeds.Tests.Accounts;

[Event("account.opened")]
public partial record AccountOpened(string Owner);

[Event("account.money-deposited")]
public partial record MoneyDeposited(decimal Amount);

[Event("account.money-withdrawn")]
public partial record MoneyWithdrawn(decimal Amount);

[Event("account.withdrawal-refused")]
public partial record WithdrawalRefused(decimal Amount, decimal Balance);

[Event("account.closed")]
public partial record AccountClosed;
