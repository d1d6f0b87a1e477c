using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Mistakes.Projections.DEED0535;

[Module]
public static partial class ExampleModule;

[Projection("customers")]
public partial record CustomerOrders([property: Key] Guid CustomerId, int Orders, int Paid)
{
    static CustomerOrders On(CustomerOrders? row, OrderPlaced placed) => new(placed.CustomerId, (row?.Orders ?? 0) + 1, row?.Paid ?? 0);

    CustomerOrders On(OrderPaid paid) => this with { Paid = Paid + 1 }; // DEED0535: Projection 'CustomerOrders' finds the row of 'OrderPlaced' by its property 'CustomerId', and that of 'OrderPaid', which has none, by the key of its stream
}

[Projection("orders")]
public partial record OrderOfCustomer([property: Key] Guid OrderId, Guid CustomerId, bool IsPaid)
{
    static OrderOfCustomer On(OrderPlaced placed, EventMetadata metadata) => new(metadata.StreamKey.AsGuid(), placed.CustomerId, IsPaid: false);

    OrderOfCustomer On(OrderPaid paid) => this with { IsPaid = true };
}
