using Deeds;

namespace Lamps;

[Module]
public static partial class LampsModule;

[Aggregate("lamp")]
public partial record Lamp
{
    public bool IsLit { get; init; }

    Lamp Apply(LampLit lit) => this with { IsLit = true };
}

[Event("lamp.lit")]
public partial record LampLit;

// Not partial, so nothing can be generated for it.
[Event("lamp.broken")]
public record LampBroken;
