using System.Globalization;
using System.Text;
using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes a codec: a struct without state, so that the JIT compiles every use of it on its own.</summary>
internal static class CodecEmitter
{
    public const string ReadParameters = "ref global::System.Text.Json.Utf8JsonReader reader, " + Reading;
    public const string Reading = "global::Deeds.Serialization.JsonReading reading";
    public const string Runtime = "global::Deeds.Serialization.";
    public const string Text = "global::Deeds.Serialization.JsonText text";

    public static void Write(CodeWriter writer, CodecModel model)
    {
        writer.Aliases.Offer("Codecs", model.Name.Namespace);
        writer.Aliases.Offer("Domain", model.Name.Space);
        writer.Line($"namespace {model.Name.Namespace};");
        writer.Line();
        switch (model)
        {
            case ObjectCodecModel shape:
                new ObjectCodecEmitter(writer, shape).Write();
                break;
            case HierarchyCodecModel hierarchy:
                new HierarchyCodecEmitter(writer, hierarchy).Write();
                break;
            case EnumCodecModel enumeration:
                new EnumCodecEmitter(writer, enumeration).Write();
                break;
            case ConverterCodecModel converter:
                ConverterCodecEmitter.Write(writer, converter);
                break;
        }
    }

    /// <summary>Opens the struct.</summary>
    public static CodeBlock Open(CodeWriter writer, CodecModel model, string more = "")
    {
        writer.Line($"/// <summary>Writes and reads {Mention(model.Type.Name)} as JSON.</summary>");
        writer.Line(GeneratedFile.Attribute);
        return writer.Block($"internal readonly struct {model.Name.Name} : {Runtime}IJsonCodec<{model.Type.Name}>{more}");
    }

    /// <summary>A string in JSON, escaped now, as a C# literal in UTF-8.</summary>
    public static string JsonLiteral(string text, string before = "", string after = "") =>
        Identifiers.Literal($"{before}\"{JsonEscape.Of(text)}\"{after}") + "u8";

    /// <summary>A condition that holds when the reader stands on this text.</summary>
    public static string CaseOf(string text) =>
        $"{LengthOf(text)} when reader.ValueTextEquals({Identifiers.Literal(text)}u8)";

    /// <summary>How long a text is in UTF-8.</summary>
    public static string LengthOf(string text) => Encoding.UTF8.GetByteCount(text).ToString(CultureInfo.InvariantCulture);

    // A type with arguments has no name that documentation can refer to.
    private static string Mention(string type) =>
        type.Contains('<') ? $"<c>{type.Replace("<", "&lt;").Replace(">", "&gt;").Replace("global::", "")}</c>" : $"<see cref=\"{type}\"/>";
}
