using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the half of an object's codec that writes it.</summary>
internal sealed class ObjectWriteEmitter(CodeWriter writer, ObjectCodecModel model)
{
    private const int MembersPerMethod = 16;

    private readonly List<MemberModel> _members = [.. model.Members.Where(static member => member.Writing is not MemberWriting.Never)];

    // The cases of a hierarchy are written by its codec, which writes the discriminator first.
    private bool IsSplit => model.IsCase || _members.Count > MembersPerMethod;

    public void Write()
    {
        WriteObject();
        if (!IsSplit)
            return;

        for (var part = 0; part == 0 || part * MembersPerMethod < _members.Count; part++)
            WriteMembers(part);
    }

    private void WriteObject()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static void Write({CodecEmitter.Text}, {model.Type.Name} value)"))
        {
            if (!model.Type.IsValueType)
                writer.Line($"{CodecEmitter.Runtime}JsonFault.Present(value, {Identifiers.Literal(Plain)});");

            writer.Line("var start = text.Length;");
            if (IsSplit)
                writer.Line("WriteMembers(text, value);");
            else
                _members.ForEach(WriteMember);

            writer.Line("text.EndObject(start);");
        }

        writer.Line();
    }

    private void WriteMembers(int part)
    {
        writer.Doc("Writes the members without the braces around them.");
        using (writer.Block($"internal static void {NameOf(part)}({CodecEmitter.Text}, {model.Type.Name} value)"))
        {
            foreach (var member in _members.Skip(part * MembersPerMethod).Take(MembersPerMethod))
                WriteMember(member);

            if ((part + 1) * MembersPerMethod < _members.Count)
                writer.Line($"{NameOf(part + 1)}(text, value);");
        }

        writer.Line();
    }

    private static string NameOf(int part) => part == 0 ? "WriteMembers" : $"WriteMembers{part + 1}";

    private void WriteMember(MemberModel member)
    {
        var value = $"value.{Identifiers.Escape(member.Name)}";
        switch (member.Writing)
        {
            case MemberWriting.UnlessNull:
                using (writer.Block($"if ({value} is not null)"))
                    WriteValue(member, value);

                break;
            case MemberWriting.UnlessDefault:
                using (writer.Block($"if (!global::System.Collections.Generic.EqualityComparer<{member.Value.Type.Declared}>.Default.Equals({value}, default))"))
                    WriteValue(member, value);

                break;
            default:
                WriteValue(member, value);
                break;
        }
    }

    private void WriteValue(MemberModel member, string value)
    {
        var isPresent = member.Value.Type is { IsNullable: false, IsValueType: false };
        var present = isPresent ? $"{CodecEmitter.Runtime}JsonFault.Present({value})" : value;
        writer.Line($"{member.Value.Codec}.Write(text.Append({CodecEmitter.JsonLiteral(member.JsonName, ",", ":")}), {present});");
    }

    private string Plain => model.Type.Name.Substring(model.Type.Name.LastIndexOfAny([':', '.']) + 1);
}
