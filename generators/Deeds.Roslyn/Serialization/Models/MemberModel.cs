namespace Deeds.Roslyn.Serialization.Models;

/// <summary>A member of a stored object.</summary>
/// <param name="Name">Its name in C#, without <c>@</c>.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Value">How its value is written and read.</param>
public sealed record MemberModel(string Name, string JsonName, ValueModel Value)
{
    /// <summary>When it is written.</summary>
    public MemberWriting Writing { get; init; }

    /// <summary>How its value gets back into the object.</summary>
    public MemberBinding Binding { get; init; }

    /// <summary>Whether reading fails without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The value it has when it is missing, as C#; empty for the default of its type.</summary>
    public string Initial { get; init; } = "";

    /// <summary>Whether only a new object knows the value it has when it is missing.</summary>
    public bool KeepsInitial { get; init; }
}
