using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Events;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Reactors;

/// <summary>From every type marked with [Reactor] to its <c>X.Processor.g.cs</c>.</summary>
internal static class ReactorPipeline
{
    public static Found<ReactorModel> Add(IncrementalGeneratorInitializationContext context, Found<DeclaredEvent> events, Found<DeclaredCommand> commands)
    {
        var reactors = context.Declared(KnownNames.ReactorAttribute, StepNames.Reactors, ReactorParser.Parse)
            .Without(events.Refused, static model => model.Shape.Events.Concat(model.Emits), static model => model.Shape.Header.FullName)
            .Without(commands.Refused, static model => model.Executes, static model => model.Shape.Header.FullName);
        context.Emit(reactors.Models, "Processor", ReactorEmitter.Write);
        return reactors;
    }
}
