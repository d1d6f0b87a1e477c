using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Deeds;

namespace Journeys;

[Module]
public static partial class JourneysModule;

[Aggregate("journey", Table = "journeys")]
public partial record Journey
{
    public string Traveller { get; init; } = "";
    public IReadOnlyList<Leg> Legs { get; init; } = [];
    public DateTimeOffset? PlannedAt { get; init; }

    Journey Apply(JourneyPlanned planned, EventMetadata metadata) =>
        this with { Traveller = planned.Traveller, Legs = planned.Legs, PlannedAt = metadata.RecordedAt };

    Journey Apply(LegAdded added) => this with { Legs = [.. Legs, added.Leg] };
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "by")]
[JsonDerivedType(typeof(Train), "train")]
[JsonDerivedType(typeof(Flight), "flight")]
public abstract record Leg(string To);

public sealed record Train(string To, int Seat) : Leg(To);

public sealed record Flight(string To, Cabin Cabin) : Leg(To);

public enum Cabin { Economy, Business }

[Event("journey.planned")]
public partial record JourneyPlanned(string Traveller, IReadOnlyList<Leg> Legs, IReadOnlyDictionary<string, decimal> Costs, TimeSpan? Buffer = null);

[Event("journey.leg_added")]
public partial record LegAdded(Leg Leg);

[Command(Creates = true)]
public partial record PlanJourney(Guid JourneyId, [property: Required] string Traveller)
{
    JourneyPlanned Decide(Journey journey) => new(Traveller, [new Train("Oslo", 12)], new Dictionary<string, decimal> { ["fare"] = 10.50m });
}

[Command]
public partial record AddFlight(Guid JourneyId, string To)
{
    [Noop]
    bool AlreadyThere(Journey journey) => journey.Legs.Any(leg => leg.To == To);

    LegAdded Decide(Journey journey, TimeProvider clock) => new(new Flight(To, clock.GetUtcNow().Year > 2000 ? Cabin.Business : Cabin.Economy));
}
