using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators.Modules;

/// <summary>From every type marked with [Module], and all that is declared around it, to its <c>M.Module.g.cs</c>.</summary>
internal static class ModulePipeline
{
    public static void Add(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ImmutableArray<ModuleEntry>> entries,
        IncrementalValueProvider<ImmutableArray<Refusal>> refusals)
    {
        var modules = context.Declared(KnownNames.ModuleAttribute, StepNames.Modules, ModuleParser.Parse).Models;
        var contents = modules.Collect()
            .Combine(entries.Combine(refusals))
            .SelectMany(static (found, _) => ModuleContent.Of(found.Left, found.Right.Left, found.Right.Right))
            .WithTrackingName(StepNames.ModuleContents);
        context.Emit(contents, "Module", ModuleEmitter.Write);
    }
}
