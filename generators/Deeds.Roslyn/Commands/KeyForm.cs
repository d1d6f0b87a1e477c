namespace Deeds.Roslyn.Commands;

/// <summary>How a stream key is made of a property.</summary>
public enum KeyForm
{
    /// <summary>A string, which must not be empty.</summary>
    Text,

    /// <summary>A Guid, which must not be empty.</summary>
    Guid,

    /// <summary>A value whose text can be read back.</summary>
    Parsable,
}
