using Deeds;

Console.WriteLine(Boxes.BoxesModule.Definition.Name);

namespace Boxes
{
    [Module]
    public static partial class BoxesModule;

    public static partial class Box<T>
    {
        [Event("box.opened")]
        public partial record BoxOpened(string By);
    }
}
