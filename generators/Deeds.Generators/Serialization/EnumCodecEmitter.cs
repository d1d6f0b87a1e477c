using System.Globalization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the codec of an enum: names, numbers for values without a name, and lists of names for flags.</summary>
internal sealed class EnumCodecEmitter(CodeWriter writer, EnumCodecModel model)
{
    private string Type => model.Type.Name;

    private string Plain => Type.Substring(Type.LastIndexOfAny([':', '.']) + 1);

    public void Write()
    {
        using (CodecEmitter.Open(writer, model, $", {CodecEmitter.Runtime}IJsonKey<{Type}>"))
        {
            Fields();
            Writing();
            Reading();
            Names();
            Parse();
        }
    }

    private void Fields()
    {
        if (!model.IsFlags)
            return;

        writer.Line($"private static readonly string[] FlagNames = [{string.Join(", ", model.Values.Select(static value => Identifiers.Literal(value.Text)))}];");
        writer.Line($"private static readonly ulong[] FlagBits = [{string.Join(", ", model.Values.Select(static value => value.Bits.ToString(CultureInfo.InvariantCulture)))}];");
        writer.Line();
    }

    private void Writing()
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static void Write({CodecEmitter.Text}, {Type} value) =>");
        writer.Line($"    {CodecEmitter.Runtime}EnumText.Write(text, NameOf(value), {NumberAndFlags("value")});");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static void WriteName({CodecEmitter.Text}, {Type} key) =>");
        writer.Line($"    {CodecEmitter.Runtime}EnumText.WriteName(text, NameOf(key), {NumberAndFlags("key")});");
        writer.Line();
    }

    private string NumberAndFlags(string value) => model.IsFlags
        ? $"({model.Underlying}){value}, {CodecEmitter.Runtime}EnumText.FlagNames(NameOf({value}), unchecked((ulong){value}), FlagNames, FlagBits)"
        : $"({model.Underlying}){value}";

    private void Reading()
    {
        const string Token = "global::System.Text.Json.JsonTokenType";
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {Type} Read({CodecEmitter.ReadParameters}) => reader.TokenType switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            writer.Line($"{Token}.String => Parse(ref reader),");
            writer.Line($"{Token}.Number => ({Type})reader.Get{NumberReader()}(),");
            writer.Line($"_ => throw {CodecEmitter.Runtime}JsonFault.Expected({Identifiers.Literal("a name of " + Plain)}, reader.TokenType),");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {Type} ReadName(ref global::System.Text.Json.Utf8JsonReader reader) => Parse(ref reader);");
        writer.Line();
    }

    private void Names()
    {
        writer.Line($"private static global::System.ReadOnlySpan<byte> NameOf({Type} value) => value switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            foreach (var value in model.Values.Where(static value => value.IsWritten))
                writer.Line($"{Type}.{Identifiers.Escape(value.Name)} => {CodecEmitter.JsonLiteral(value.Text)},");

            writer.Line("_ => default,");
        }

        writer.Line();
    }

    private void Parse()
    {
        writer.Line($"private static {Type} Parse(ref global::System.Text.Json.Utf8JsonReader reader) => {CodecEmitter.Runtime}JsonMembers.NameLength(ref reader) switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            foreach (var value in model.Values)
                writer.Line($"{CodecEmitter.CaseOf(value.Text)} => {Type}.{Identifiers.Escape(value.Name)},");

            writer.Line(model.IsFlags
                ? $"_ => unchecked(({Type}){CodecEmitter.Runtime}EnumText.ReadFlags(ref reader, {Identifiers.Literal(Plain)}, FlagNames, FlagBits)),"
                : $"_ => ({Type}){CodecEmitter.Runtime}EnumText.ReadNumber<{model.Underlying}>(ref reader, {Identifiers.Literal(Plain)}),");
        }
    }

    private string NumberReader() => model.Underlying switch
    {
        "byte" => "Byte",
        "sbyte" => "SByte",
        "short" => "Int16",
        "ushort" => "UInt16",
        "uint" => "UInt32",
        "long" => "Int64",
        "ulong" => "UInt64",
        _ => "Int32",
    };
}
