using Deeds;

namespace Mistakes.Setup.DEED0005;

[Module]
public static partial class ExampleModule;

[Event("order.noted")]
public partial record NoteTaken<TNote>(TNote Note); // DEED0005: 'NoteTaken' has type parameters, but its stored name stands for one shape.

[Event("order.described")]
public partial record OrderDescribed(string Description);
