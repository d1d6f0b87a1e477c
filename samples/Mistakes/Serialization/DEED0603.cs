using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0603;

[Module]
public static partial class ExampleModule;

public static partial class Packing
{
    [Event("box.packed")]
    internal partial record BoxPacked
    {
        [JsonInclude]
        private Contents? Inside { get; init; } // DEED0603: Member 'Inside' of 'BoxPacked' contains 'Contents?', which is private, protected or local to its file.
    }

    private record Contents(int Items);
}

internal record CrateContents(int Items);

[Event("crate.packed")]
internal partial record CratePacked(CrateContents Inside);
