using System.ComponentModel.DataAnnotations;
using Deeds;

namespace Strict;

/// <summary>The parcels.</summary>
[Module]
public static partial class ParcelsModule;

/// <summary>A parcel on its way.</summary>
[Aggregate("parcel", Table = "parcels")]
public partial record Parcel
{
    /// <summary>Where it goes.</summary>
    public string Address { get; init; } = "";

    /// <summary>How it goes.</summary>
    public Speed Speed { get; init; }

    private Parcel Apply(ParcelSent sent) => this with { Address = sent.Address, Speed = sent.Speed };
}

/// <summary>How fast a parcel travels.</summary>
public enum Speed
{
    /// <summary>In a week.</summary>
    Slow,

    /// <summary>Tomorrow.</summary>
    Fast,
}

/// <summary>A parcel left the house.</summary>
/// <param name="Address">Where it goes.</param>
/// <param name="Speed">How it goes.</param>
/// <param name="Weights">What its pieces weigh.</param>
[Event("parcel.sent")]
public partial record ParcelSent(string Address, Speed Speed, IReadOnlyList<decimal> Weights);

/// <summary>Sends a parcel.</summary>
/// <param name="ParcelId">Which one.</param>
/// <param name="Address">Where to.</param>
[Command(Creates = true)]
public partial record SendParcel(Guid ParcelId, [property: Required, StringLength(40)] string Address)
{
    [Reject("Nothing is sent to the moon.")]
    private bool TooFar(Parcel parcel) => Address.Contains("Moon", StringComparison.Ordinal) && parcel.Address.Length == 0;

    private ParcelSent Decide(Parcel parcel) => new(Address, parcel.Address.Length == 0 ? Speed.Fast : Speed.Slow, [1.50m, 2]);
}
