using Deeds;

namespace Mistakes.Serialization.DEED0602;

[Module]
public static partial class ExampleModule;

[Event("box.measured")]
public partial record BoxMeasured((int Width, int Height) Size); // DEED0602: Member 'Size' of 'BoxMeasured' contains '(int Width, int Height)', which has no JSON shape.

public record BoxSize(int Width, int Height);

[Event("crate.measured")]
public partial record CrateMeasured(BoxSize Size);
