using Deeds.Roslyn.Events;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Projections.Projectors;

/// <summary>From every type marked with [Projector] to its <c>X.Processor.g.cs</c>.</summary>
internal static class ProjectorPipeline
{
    public static Found<ProjectorModel> Add(IncrementalGeneratorInitializationContext context, Found<DeclaredEvent> events)
    {
        var projectors = context.Declared(KnownNames.ProjectorAttribute, StepNames.Projectors, ProjectorParser.Parse)
            .Without(events.Refused, static model => model.Shape.Events, static model => model.Shape.Header.FullName);
        context.Emit(projectors.Models, "Processor", ProjectorEmitter.Write);
        return projectors;
    }
}
