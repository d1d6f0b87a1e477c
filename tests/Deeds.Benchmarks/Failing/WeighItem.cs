namespace Deeds.Benchmarks.Failing;

/// <summary>Throws, however often it is tried.</summary>
[Reactor(Name)]
public partial class WeighItem
{
    public const string Name = "weigh";

    private void On(ItemChecked item)
    {
        if (item.IsFaulty)
            throw new InvalidOperationException("the scales are broken");
    }
}
