using System.Text.Json.Serialization;
using Deeds;

namespace Mistakes.Serialization.DEED0605;

[Module]
public static partial class ExampleModule;

public class Weight
{
    public Weight(int grams) => Grams = grams;

    public Weight(string text) => Grams = int.Parse(text, null);

    public int Grams { get; }
}

[Event("parcel.weighed")]
public partial record ParcelWeighed(Weight Weight); // DEED0605: 'Weight', stored in member 'Weight' of 'ParcelWeighed', has no single constructor that generated code can call.

public class Mass
{
    [JsonConstructor]
    public Mass(int grams) => Grams = grams;

    public Mass(string text) => Grams = int.Parse(text, null);

    public int Grams { get; }
}

[Event("letter.weighed")]
public partial record LetterWeighed(Mass Mass);
