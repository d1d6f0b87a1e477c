using Deeds;

namespace Mistakes.Events.DEED0222;

[Module]
public static partial class ExampleModule;

public record OrderPaidByCard(decimal Amount, string Last4) : OrderPaid(Amount); // DEED0222: 'OrderPaidByCard' derives from event 'OrderPaid' and is not marked, so it could not be stored.

[Event("order.paid-in-cash")]
public partial record OrderPaidInCash(decimal Amount, decimal Change) : OrderPaid(Amount);
