namespace Deeds.Benchmarks.Domain;

[Module]
public static partial class OrdersModule;
