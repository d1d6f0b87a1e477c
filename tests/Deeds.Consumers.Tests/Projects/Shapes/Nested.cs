using Deeds;

public static partial class Outer
{
    public partial record struct Inner
    {
        [Event("thing.counted")]
        public readonly partial record struct ThingCounted(int @int);

        [Command]
        public partial record CountThing(string ThingId, int @int)
        {
            ThingCounted Decide(Thing thing) => new(@int);
        }
    }
}
