using System.ComponentModel.DataAnnotations;

namespace Deeds.Benchmarks.Domain;

[Command]
public partial record CountLine(Guid OrderId, Guid LineId, [property: Range(1, 1000)] int Quantity)
{
    [Noop]
    internal bool AllCounted(Order order) => order.Counted == int.MaxValue;

    [Reject("An order without lines has nothing to count.")]
    internal bool NothingToCount(Order order) => order.Lines == 0;

    internal LineCounted Decide(Order order) => new(LineId, Quantity, order.Counted + Quantity >= order.Lines);
}
