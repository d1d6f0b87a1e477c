using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Validation;

/// <summary>The least and the greatest value of an integer type.</summary>
internal sealed record WholeNumbers(decimal Least, decimal Greatest)
{
    public static WholeNumbers? Of(SpecialType type) => type switch
    {
        SpecialType.System_SByte => new(sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => new(byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => new(short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => new(ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => new(int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => new(uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => new(long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => new(ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
