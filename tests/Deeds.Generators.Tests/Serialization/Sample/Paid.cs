namespace Deeds.Generators.Tests.Serialization.Sample;

[Event("order.paid")]
public sealed partial record Paid(Payment Payment);
