namespace Deeds.Benchmarks.Bank;

[Module]
public static partial class BankModule;
