using Deeds.Roslyn.Serialization.Models;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Serialization;

/// <summary>Writes the codec of an object: names escaped once, members matched by length and bytes, one bit per member seen.</summary>
internal sealed class ObjectCodecEmitter(CodeWriter writer, ObjectCodecModel model)
{
    private const string Reading = CodecEmitter.Runtime + "MemberReading";

    // Keeps every generated method on one screen; a longer object goes on in the next method.
    private const int MembersPerMethod = 12;

    private readonly SeenBits _seen = new(model.Members);
    private readonly string _values = model.Members.Any(static member => member.Name == "MemberValues") ? "StoredValues" : "MemberValues";

    private bool HasRequired => model.Members.Any(static member => member.IsRequired);

    private string Type => model.Type.Name;

    public void Write()
    {
        using (CodecEmitter.Open(writer, model))
        {
            if (HasRequired)
            {
                writer.Line(_seen.Required);
                writer.Line();
            }

            new ObjectWriteEmitter(writer, model).Write();
            if (model.Members.Count + model.Discriminators.Count == 0)
                ReadEmpty();
            else
                ReadMembers();
        }
    }

    private void ReadEmpty()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static {Type} Read({CodecEmitter.ReadParameters})"))
        {
            writer.Line($"{CodecEmitter.Runtime}JsonMembers.Begin(ref reader);");
            writer.Line($"while ({CodecEmitter.Runtime}JsonMembers.Next(ref reader))");
            writer.Line($"    {CodecEmitter.Runtime}JsonMembers.SkipUnknown(ref reader, reading);");
            writer.Line();
            writer.Line($"return new {Type}({Arguments()});");
        }
    }

    private void ReadMembers()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public static {Type} Read({CodecEmitter.ReadParameters})"))
        {
            writer.Line($"var values = new {_values}();");
            writer.Line($"var members = {Reading}.Begin(ref reader, reading);");
            writer.Line("while (members.Next(ref reader))");
            writer.Line("    ReadMember(ref reader, ref values, ref members, reading);");
            writer.Line();
            writer.Line("return Build(ref values, in members);");
        }

        writer.Line();
        var cases = model.Members.Select(ReadCase).Concat(model.Discriminators.Select(DiscriminatorCase)).ToList();
        for (var part = 0; part * MembersPerMethod < cases.Count; part++)
            ReadMember(part, cases);

        Build();
        Values();
    }

    private void ReadMember(int part, List<Action> cases)
    {
        var isLast = (part + 1) * MembersPerMethod >= cases.Count;
        writer.Line($"private static void {NameOf(part)}(ref global::System.Text.Json.Utf8JsonReader reader, ref {_values} values, ref {Reading} members, {CodecEmitter.Runtime}JsonReading reading)");
        using (writer.Braces())
        using (writer.Block("switch (members.NameLength(ref reader))"))
        {
            foreach (var member in cases.Skip(part * MembersPerMethod).Take(MembersPerMethod))
                member();

            writer.Line("default:");
            writer.Line(isLast
                ? "    members.SkipUnknown(ref reader);"
                : $"    {NameOf(part + 1)}(ref reader, ref values, ref members, reading);");
            writer.Line("    break;");
        }

        writer.Line();
    }

    private static string NameOf(int part) => part == 0 ? "ReadMember" : $"ReadMember{part + 1}";

    private Action ReadCase(MemberModel member) => () =>
    {
        var name = Identifiers.Literal(member.JsonName);
        writer.Line($"case {CodecEmitter.LengthOf(member.JsonName)} when members.Enter(ref reader, {name}u8, {_seen.IndexOf(member)}):");
        using (writer.Indent())
        {
            writer.Line(member.Binding is MemberBinding.None ? "reader.Skip();" : $"values.{Identifiers.Escape(member.Name)} = {member.Value.Read};");
            writer.Line("break;");
        }
    };

    private Action DiscriminatorCase(string name) => () =>
    {
        writer.Line($"case {CodecEmitter.CaseOf(name)}:");
        writer.Line("    reader.Skip();");
        writer.Line("    break;");
    };

    private void Build()
    {
        using (writer.Block($"private static {Type} Build(ref {_values} values, in {Reading} members)"))
        {
            CheckRequired();
            KeepInitials();
            writer.Line($"return new {Type}({Arguments()}){Initializers(static member => member.Binding is MemberBinding.Initializer)};");
        }

        writer.Line();
    }

    private void CheckRequired()
    {
        if (!HasRequired)
            return;

        writer.Line("if (!members.HasAll(Required))");
        writer.Line($"    throw members.Missing(Required, {string.Join(", ", model.Members.Select(static member => Identifiers.Literal(member.JsonName)))});");
        writer.Line();
    }

    /// <summary>A missing member keeps the value a new object gives it, which only a new object knows.</summary>
    private void KeepInitials()
    {
        var kept = model.Members.Where(static member => member.KeepsInitial).ToList();
        if (kept.Count == 0)
            return;

        var initial = $"new {Type}({Arguments()}){Initializers(static member => member is { Binding: MemberBinding.Initializer, IsRequired: true })}";
        if (kept.Count == 1)
        {
            var only = kept[0];
            writer.Line($"if (!members.Has({_seen.IndexOf(only)}))");
            writer.Line($"    values.{Identifiers.Escape(only.Name)} = ({initial}).{Identifiers.Escape(only.Name)};");
        }
        else
        {
            KeepSeveral(kept, initial);
        }

        writer.Line();
    }

    private void KeepSeveral(List<MemberModel> kept, string initial)
    {
        writer.Line($"if (!members.HasAll({_seen.MaskOf(kept.Contains)}))");
        using (writer.Braces())
        {
            writer.Line($"var initial = {initial};");
            foreach (var member in kept)
            {
                var name = Identifiers.Escape(member.Name);
                writer.Line($"if (!members.Has({_seen.IndexOf(member)}))");
                writer.Line($"    values.{name} = initial.{name};");
            }
        }
    }

    private string Arguments() => string.Join(", ", model.Arguments.Select(argument =>
        argument.Member is { } name ? ValueOf(model.Members.First(member => member.Name == name)) : argument.Otherwise));

    private string Initializers(Func<MemberModel, bool> isWanted)
    {
        var assignments = model.Members.Where(isWanted).Select(member => $"{Identifiers.Escape(member.Name)} = {ValueOf(member)}").ToList();
        return assignments.Count == 0 ? "" : $" {{ {string.Join(", ", assignments)} }}";
    }

    private static string ValueOf(MemberModel member) =>
        $"values.{Identifiers.Escape(member.Name)}{(IsUnset(member) ? "!" : "")}";

    private void Values()
    {
        using (writer.Block($"private struct {_values}()"))
        {
            foreach (var member in model.Members.Where(static member => member.Binding is not MemberBinding.None))
            {
                var type = IsUnset(member) ? member.Value.Type.Name + "?" : member.Value.Type.Declared;
                var initial = member.Initial.Length > 0 ? $" = {member.Initial}" : "";
                writer.Line($"public {type} {Identifiers.Escape(member.Name)}{initial};");
            }
        }
    }

    /// <summary>Whether the value is null until it is read, though its type does not allow null.</summary>
    private static bool IsUnset(MemberModel member) => member.Value.Type is { IsValueType: false, IsNullable: false };
}
