namespace Deeds.Roslyn.Serialization;

/// <summary>When a member is written.</summary>
public enum MemberWriting
{
    Always,
    UnlessNull,
    UnlessDefault,
    Never,
}
