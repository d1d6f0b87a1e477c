using Deeds;

namespace Mistakes.Modules.DEED0705.Wrong
{
    [Module]
    public static partial class ReturnsModule // DEED0705: Module 'ReturnsModule' uses the name 'Definition' itself, which its generated half gives to the catalogue.
    {
        public const string Definition = "What comes back.";
    }
}

namespace Mistakes.Modules.DEED0705.Right
{
    [Module]
    public static partial class CancellationsModule
    {
        public const string Description = "What does not go out.";
    }
}
