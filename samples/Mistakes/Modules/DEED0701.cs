using Deeds;

namespace Mistakes.Modules.DEED0701.Wrong
{
    [Module]
    public partial class ReturnsModule; // DEED0701: Module 'ReturnsModule' is not a static class.
}

namespace Mistakes.Modules.DEED0701.Right
{
    [Module]
    public static partial class CancellationsModule;
}
