using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Aggregates;

/// <summary>Lets an aggregate call the private Apply methods of an event.</summary>
internal static class ApplyBridgeEmitter
{
    public static void Write(CodeWriter writer, EventAppliesModel model)
    {
        using var type = model.Header.Open(writer);
        var isFirst = true;
        foreach (var apply in model.Applies.Where(static apply => apply.NeedsBridge))
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            var (parameter, argument) = apply.Apply.TakesMetadata ? (", global::Deeds.EventMetadata metadata", ", metadata") : ("", "");
            writer.Doc("Leads the aggregate's fold to the Apply of this event.");
            writer.Line(GeneratedFile.Attribute);
            writer.Line(GeneratedFile.SteppedThrough);
            writer.Line($"internal static {apply.AggregateType} {apply.Apply.Method}({apply.AggregateType} state, {model.Header.FullName} happened{parameter}) =>");
            writer.Line($"    happened.Apply(state{argument});");
        }
    }
}
