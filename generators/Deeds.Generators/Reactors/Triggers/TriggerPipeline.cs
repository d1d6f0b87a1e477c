using Deeds.Roslyn.Events;
using Deeds.Roslyn.Reactors.Triggers;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Reactors.Triggers;

/// <summary>From every type marked with [Trigger] to its <c>X.Processor.g.cs</c>.</summary>
internal static class TriggerPipeline
{
    public static Found<TriggerModel> Add(IncrementalGeneratorInitializationContext context, Found<DeclaredEvent> events)
    {
        var triggers = context.Declared(KnownNames.TriggerAttribute, StepNames.Triggers, TriggerParser.Parse)
            .Without(events.Refused, static model => model.Shape.Ons.SelectMany(static on => on.Given.Types.Prepend(on.Event)), static model => model.Shape.Header.FullName);
        context.Emit(triggers.Models, "Processor", TriggerEmitter.Write);
        return triggers;
    }
}
