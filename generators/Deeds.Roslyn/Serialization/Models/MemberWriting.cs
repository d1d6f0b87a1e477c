namespace Deeds.Roslyn.Serialization.Models;

/// <summary>When a member is written.</summary>
public enum MemberWriting
{
    Always,
    UnlessNull,
    UnlessDefault,
    Never,
}
