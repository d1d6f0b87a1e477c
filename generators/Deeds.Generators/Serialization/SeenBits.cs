using System.Globalization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>One bit per member of an object, in its order.</summary>
internal sealed class SeenBits(EquatableArray<MemberModel> members)
{
    private const int BitsPerHalf = 64;

    /// <summary>Declares the bits of all required members.</summary>
    public string Required
    {
        get
        {
            var mask = MaskOf(static member => member.IsRequired);
            return members.Count <= BitsPerHalf
                ? $"private const ulong Required = {mask};"
                : $"private static readonly global::System.UInt128 Required = {mask};";
        }
    }

    public string IndexOf(MemberModel member) => members.ToList().IndexOf(member).ToString(CultureInfo.InvariantCulture);

    /// <summary>The bits of some members as one number.</summary>
    public string MaskOf(Func<MemberModel, bool> isWanted)
    {
        var (low, high) = (0ul, 0ul);
        for (var index = 0; index < members.Count; index++)
        {
            if (!isWanted(members[index]))
                continue;

            if (index < BitsPerHalf)
                low |= 1ul << index;
            else
                high |= 1ul << index;
        }

        return members.Count <= BitsPerHalf ? Hexadecimal(low) : $"new global::System.UInt128({Hexadecimal(high)}, {Hexadecimal(low)})";
    }

    private static string Hexadecimal(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture);
}
