using Deeds;

namespace Mistakes.Serialization.DEED0606;

[Module]
public static partial class ExampleModule;

public class Weight
{
    public Weight(int kilos) => Grams = kilos * 1000; // DEED0606: Parameter 'kilos' of the constructor of 'Weight' has no public member of the same name and type

    public int Grams { get; }
}

[Event("parcel.weighed")]
public partial record ParcelWeighed(Weight Weight);

public class Mass
{
    public Mass(int grams) => Grams = grams;

    public int Grams { get; }
}

[Event("letter.weighed")]
public partial record LetterWeighed(Mass Mass);
