namespace Deeds.Tests.Accounts;

[Module]
public static partial class AccountsModule;
