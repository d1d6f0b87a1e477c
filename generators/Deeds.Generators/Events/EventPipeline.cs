using Deeds.Roslyn.Events;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Events;

/// <summary>From every type marked with [Event] to its <c>X.Event.g.cs</c>.</summary>
internal static class EventPipeline
{
    public static Found<DeclaredEvent> Add(IncrementalGeneratorInitializationContext context)
    {
        var events = context.Declared(KnownNames.EventAttribute, StepNames.Events, EventParser.Parse);
        context.Emit(events.Models.Select(static (declared, _) => declared.Event), "Event", EventEmitter.Write);
        return events;
    }
}
