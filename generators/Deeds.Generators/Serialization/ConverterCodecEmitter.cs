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
            writer.Line($"public static void Write({CodecEmitter.Writer}, {type} value) =>");
            writer.Line($"    Converter.Write(writer, value, {CodecEmitter.Runtime}ConverterOptions.Web);");
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public static {type} Read({CodecEmitter.ReadParameters}) =>");
            writer.Line(model.Type.IsValueType
                ? $"    Converter.Read(ref reader, typeof({type}), {CodecEmitter.Runtime}ConverterOptions.Web);"
                : $"    reader.TokenType is global::System.Text.Json.JsonTokenType.Null ? throw {CodecEmitter.Runtime}JsonFault.Null() : Converter.Read(ref reader, typeof({type}), {CodecEmitter.Runtime}ConverterOptions.Web) ?? throw {CodecEmitter.Runtime}JsonFault.Null();");
        }
    }
}
