using Deeds;

namespace Doors;

[Module]
public static partial class DoorsModule;

[Aggregate("door", Table = "doors")]
public partial record Door
{
    public bool IsOpen { get; init; }

    Door Apply(DoorOpened opened) => this with { IsOpen = true };
}

[Event("door.opened")]
public partial record DoorOpened;

[Command(Creates = true)]
public partial record OpenDoor(int DoorId)
{
    DoorOpened Decide(Door door) => new();
}
