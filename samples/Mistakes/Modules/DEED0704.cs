using Deeds;

namespace Mistakes.Modules.DEED0704.Wrong
{
    [Module]
    public static partial class BillingModule;

    [Module]
    public static partial class InvoicesModule; // DEED0704: Module 'InvoicesModule' stands in the same namespace as 'BillingModule'
}

namespace Mistakes.Modules.DEED0704.Right
{
    [Module]
    public static partial class ShippingModule;
}
