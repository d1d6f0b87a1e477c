using Deeds;

namespace Mistakes.Events.DEED0210;

[Module]
public static partial class ExampleModule;

[Event("customer.created")]
public partial record CreateCustomer(string Name); // DEED0210: Event 'CreateCustomer' says what to do ('create'); an event says what has happened.

[Event("customer.registered")]
public partial record CustomerRegistered(string Name);
