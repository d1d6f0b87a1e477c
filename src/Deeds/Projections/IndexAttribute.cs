namespace Deeds;

/// <summary>Gives the table of a projection an index: of the property it marks, or of the properties it names.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class IndexAttribute : Attribute
{
    /// <summary>An index of the property that is marked.</summary>
    public IndexAttribute()
    {
    }

    /// <summary>An index of several properties, on the record.</summary>
    /// <param name="properties">Their names, in order.</param>
    public IndexAttribute(params string[] properties) => Properties = properties;

    /// <summary>The names of the properties; empty for the one that is marked.</summary>
    public IReadOnlyList<string> Properties { get; } = [];

    /// <summary>True when no two rows may be equal in them.</summary>
    public bool IsUnique { get; set; }
}
