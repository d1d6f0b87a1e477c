using Deeds.Roslyn.Serialization;
using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the codec of a closed hierarchy: the discriminator is written first and found anywhere.</summary>
internal sealed class HierarchyCodecEmitter(CodeWriter writer, HierarchyCodecModel model)
{
    private const string Hierarchy = CodecEmitter.Runtime + "JsonHierarchy";

    private string Type => model.Type.Name;

    private string Plain => Identifiers.Literal(Type.Substring(Type.LastIndexOfAny([':', '.']) + 1));

    public void Write()
    {
        using (CodecEmitter.Open(writer, model))
        {
            Writing();
            Reading();
        }
    }

    private void Writing()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static void Write({CodecEmitter.Text}, {Type} value)"))
        {
            writer.Line("var start = text.Length;");
            using (writer.Block("switch (value)"))
            {
                foreach (var choice in model.Cases)
                    WriteCase(choice);

                if (model.OwnCodec is { } own)
                    WriteOwn(own);

                writer.Line("default:");
                writer.Line($"    throw {CodecEmitter.Runtime}JsonFault.UnlistedCase(value, {Plain});");
            }
        }

        writer.Line();
    }

    private void WriteCase(CaseModel choice)
    {
        var exactly = choice.IsExact ? "" : $" when choice.GetType() == typeof({choice.TypeName})";
        var discriminator = choice.IsText ? $"\"{JsonEscape.Of(choice.Discriminator)}\"" : choice.Discriminator;
        writer.Line($"case {choice.TypeName} choice{exactly}:");
        using (writer.Indent())
        {
            writer.Line($"text.Append({CodecEmitter.JsonLiteral(model.Discriminator, ",", ":" + discriminator)});");
            writer.Line($"{choice.Codec}.WriteMembers(text, choice);");
            writer.Line("text.EndObject(start);");
            writer.Line("break;");
        }
    }

    private void WriteOwn(string own)
    {
        writer.Line($"case not null when value.GetType() == typeof({Type}):");
        using (writer.Indent())
        {
            writer.Line($"{own}.Write(text, value);");
            writer.Line("break;");
        }
    }

    private void Reading()
    {
        var name = Identifiers.Literal(model.Discriminator);
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static {Type} Read({CodecEmitter.ReadParameters})"))
        {
            writer.Line($"var discriminator = {Hierarchy}.Find(reader, {name}u8);");
            foreach (var choice in model.Cases)
            {
                writer.Line($"if ({Hierarchy}.Is(ref discriminator, {LiteralOf(choice)}))");
                writer.Line($"    return {choice.Codec}.Read(ref reader, reading);");
            }

            writer.Line();
            writer.Line(model.OwnCodec is { } own
                ? $"return {Hierarchy}.IsAbsent(ref discriminator) ? {own}.Read(ref reader, reading) : throw {CodecEmitter.Runtime}JsonFault.NoCase({name});"
                : $"throw {CodecEmitter.Runtime}JsonFault.NoCase({name});");
        }
    }

    private static string LiteralOf(CaseModel choice) => choice.IsText ? Identifiers.Literal(choice.Discriminator) + "u8" : choice.Discriminator;
}
