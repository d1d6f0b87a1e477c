using System.Globalization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the codec of an enum: names, numbers for values without a name, and lists of names for flags.</summary>
internal sealed class EnumCodecEmitter(CodeWriter writer, EnumCodecModel model)
{
    private const string EncodedText = "global::System.Text.Json.JsonEncodedText";

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
        foreach (var value in model.Values.Where(static value => value.IsWritten))
            CodecEmitter.EncodedField(writer, FieldOf(value), value.Text);

        if (model.IsFlags)
        {
            writer.Line($"private static readonly string[] FlagNames = [{string.Join(", ", model.Values.Select(static value => Identifiers.Literal(value.Text)))}];");
            writer.Line($"private static readonly ulong[] FlagBits = [{string.Join(", ", model.Values.Select(static value => value.Bits.ToString(CultureInfo.InvariantCulture)))}];");
        }

        writer.Line();
    }

    private void Writing()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static void Write({CodecEmitter.Writer}, {Type} value)"))
        {
            writer.Line("if (NameOf(value) is { } name)");
            writer.Line("    writer.WriteStringValue(name);");
            writer.Line("else");
            writer.Line($"    writer.WriteNumberValue(({model.Underlying})value);");
        }

        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static void WriteName({CodecEmitter.Writer}, {Type} key) =>");
        writer.Line($"    writer.WritePropertyName(NameOf(key) ?? {EncodedText}.Encode((({model.Underlying})key).ToString(global::System.Globalization.CultureInfo.InvariantCulture)));");
        writer.Line();
    }

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
        writer.Line($"private static {EncodedText}? NameOf({Type} value) => value switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            foreach (var value in model.Values.Where(static value => value.IsWritten))
                writer.Line($"{Type}.{Identifiers.Escape(value.Name)} => {FieldOf(value)},");

            writer.Line(model.IsFlags
                ? $"_ => {CodecEmitter.Runtime}EnumText.FlagNames(unchecked((ulong)value), FlagNames, FlagBits) is {{ }} names ? {EncodedText}.Encode(names) : null,"
                : "_ => null,");
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

    private static string FieldOf(EnumValueModel value) => value.Name + "Text";
}
