using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the codec of a value that a user's converter serves.</summary>
internal static class ConverterCodecEmitter
{
    public static void Write(CodeWriter writer, ConverterCodecModel model)
    {
        var type = model.Type.Name;
        using (CodecEmitter.Open(writer, model))
        {
            writer.Line($"private static readonly {model.Converter} Converter = new();");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"public static void Write({CodecEmitter.Text}, {type} value)"))
            {
                writer.Line("using var writer = new global::System.Text.Json.Utf8JsonWriter(text);");
                writer.Line($"Converter.Write(writer, value, {CodecEmitter.Runtime}ConverterOptions.Web);");
            }

            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Block($"public static {type} Read({CodecEmitter.ReadParameters})"))
            {
                if (!model.Type.IsValueType)
                    writer.Line($"{CodecEmitter.Runtime}JsonMembers.RefuseNull(ref reader);");

                var orNull = model.Type.IsValueType ? "" : $" ?? throw {CodecEmitter.Runtime}JsonFault.Null()";
                writer.Line($"return Converter.Read(ref reader, typeof({type}), {CodecEmitter.Runtime}ConverterOptions.Web){orNull};");
            }
        }
    }
}
