namespace Deeds.Serialization;

/// <summary>How a codec treats members it did not expect.</summary>
public enum JsonReading
{
    /// <summary>Unknown members are skipped, and of a member that comes twice the last one counts: for stored events.</summary>
    Tolerant,

    /// <summary>Unknown members and members that come twice are errors: for commands.</summary>
    Strict,
}
