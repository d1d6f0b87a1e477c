using System.Globalization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>One bit per member of an object, in the smallest integer that has enough of them.</summary>
internal sealed class SeenBits(EquatableArray<MemberModel> members)
{
    public string Type => members.Count switch
    {
        <= 32 => "uint",
        <= 64 => "ulong",
        _ => "global::System.UInt128",
    };

    /// <summary>Declares the bits of all required members.</summary>
    public string Required
    {
        get
        {
            var modifiers = members.Count <= 64 ? "const" : "static readonly";
            return $"private {modifiers} {Type} Required = {string.Join(" | ", members.Where(static member => member.IsRequired).Select(BitOf))};";
        }
    }

    public string BitOf(MemberModel member)
    {
        var bit = members.ToList().IndexOf(member).ToString(CultureInfo.InvariantCulture);
        return members.Count switch
        {
            <= 32 => $"1u << {bit}",
            <= 64 => $"1ul << {bit}",
            _ => $"global::System.UInt128.One << {bit}",
        };
    }
}
