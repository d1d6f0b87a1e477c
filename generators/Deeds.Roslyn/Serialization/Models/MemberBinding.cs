namespace Deeds.Roslyn.Serialization.Models;

/// <summary>How the value of a member gets back into the object.</summary>
public enum MemberBinding
{
    /// <summary>It is computed; what was stored is passed over.</summary>
    None,

    /// <summary>Through the constructor.</summary>
    Argument,

    /// <summary>Through an init or set accessor, or a field.</summary>
    Initializer,
}
