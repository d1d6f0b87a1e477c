using Deeds.Roslyn.Events;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>What an event promises to whoever reads it in years: its name, version and members, and the data inside them.</summary>
public static class EventContract
{
    public static EquatableArray<string> Of(DeclaredEvent declared)
    {
        var codecs = declared.Codecs.Codecs;
        var root = codecs.FirstOrDefault(codec => codec.Name.FullName == declared.Codecs.Root);
        string[] head = [$"{declared.Event.Name} v{declared.Event.Version}"];
        return head
            .Concat(Members(root))
            .Concat(codecs.Where(codec => codec != root).OrderBy(static codec => codec.Type.Name, StringComparer.Ordinal).SelectMany(Nested))
            .ToEquatableArray();
    }

    private static IEnumerable<string> Nested(CodecModel codec) => codec switch
    {
        EnumCodecModel enumeration => [$"  {Plain(codec.Type)}: {string.Join(" | ", enumeration.Values.Select(static value => value.Text))}"],
        ObjectCodecModel => Members(codec).Select(static line => "  " + line).Prepend($"  {Plain(codec.Type)}"),
        _ => [],
    };

    private static IEnumerable<string> Members(CodecModel? codec) =>
        codec is ObjectCodecModel shape
            ? shape.Members.Select(static member => $"  {member.JsonName}: {Plain(member.Value.Type)}{(member.Value.Type.IsNullable ? "?" : "")}{(member.IsRequired ? "" : " = optional")}")
            : [];

    private static string Plain(TypeRef type) => type.Name.Replace("global::", "");
}
