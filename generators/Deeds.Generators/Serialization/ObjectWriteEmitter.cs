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
        foreach (var member in _members)
            CodecEmitter.EncodedField(writer, FieldOf(member), member.JsonName);

        if (_members.Count > 0)
            writer.Line();

        WriteObject();
        if (!IsSplit)
            return;

        for (var part = 0; part == 0 || part * MembersPerMethod < _members.Count; part++)
            WriteMembers(part);
    }

    private void WriteObject()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static void Write({CodecEmitter.Writer}, {model.Type.Name} value)"))
        {
            if (!model.Type.IsValueType)
                writer.Line($"_ = {CodecEmitter.Runtime}JsonFault.Present(value, {Identifiers.Literal(Plain)});");

            writer.Line("writer.WriteStartObject();");
            if (IsSplit)
                writer.Line("WriteMembers(writer, value);");
            else
                _members.ForEach(WriteMember);

            writer.Line("writer.WriteEndObject();");
        }

        writer.Line();
    }

    private void WriteMembers(int part)
    {
        writer.Doc("Writes the members without the braces around them.");
        using (writer.Block($"internal static void {NameOf(part)}({CodecEmitter.Writer}, {model.Type.Name} value)"))
        {
            foreach (var member in _members.Skip(part * MembersPerMethod).Take(MembersPerMethod))
                WriteMember(member);

            if ((part + 1) * MembersPerMethod < _members.Count)
                writer.Line($"{NameOf(part + 1)}(writer, value);");
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
        var name = FieldOf(member);
        switch (member.Value)
        {
            case { Write: "" }:
                writer.Line($"writer.WritePropertyName({name});");
                writer.Line($"{member.Value.Codec}.Write(writer, {value});");
                break;
            case { Type: { IsNullable: true, IsValueType: true } }:
                writer.Line($"if ({value} is null)");
                writer.Line($"    writer.WriteNull({name});");
                writer.Line("else");
                writer.Line($"    writer.{member.Value.Write}({name}, {value}.Value);");
                break;
            case { Type: { IsNullable: false, IsValueType: false } }:
                writer.Line($"writer.{member.Value.Write}({name}, {CodecEmitter.Runtime}JsonFault.Present({value}, {Identifiers.Literal(member.JsonName)}));");
                break;
            default:
                writer.Line($"writer.{member.Value.Write}({name}, {value});");
                break;
        }
    }

    private string Plain => model.Type.Name.Substring(model.Type.Name.LastIndexOfAny([':', '.']) + 1);

    private static string FieldOf(MemberModel member) => member.Name + "Name";
}
