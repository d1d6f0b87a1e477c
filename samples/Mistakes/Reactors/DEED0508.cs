using Deeds;

namespace Mistakes.Reactors.DEED0508;

[Module]
public static partial class ExampleModule;

[Trigger("charge-card")]
public partial class ChargeCard
{
    async Task<OrderNoted> On(OrderPaid paid) // DEED0508: Trigger 'ChargeCard' gives a task without taking the transaction, but it answers while an append is made.
    {
        await Task.Yield();
        return new($"charged {paid.Amount}");
    }
}

[Trigger("limit-payment")]
public partial class LimitPayment
{
    Refusal? On(OrderPaid paid) => paid.Amount > 10_000 ? new("At most 10,000 are paid at once.") : null;
}
