using Deeds.Roslyn.Events;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Projections;

/// <summary>From every type marked with [Projection] to its <c>X.Processor.g.cs</c>.</summary>
internal static class ProjectionPipeline
{
    public static Found<ProjectionModel> Add(IncrementalGeneratorInitializationContext context, Found<DeclaredEvent> events)
    {
        var projections = context.Declared(KnownNames.ProjectionAttribute, StepNames.Projections, ProjectionParser.Parse)
            .Without(events.Refused, static model => model.Ons.Select(static on => on.Event), static model => model.Header.FullName);
        context.Emit(projections.Models, "Processor", ProjectionEmitter.Write);
        return projections;
    }
}
