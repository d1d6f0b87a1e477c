using System.Collections.Immutable;
using Deeds.Roslyn.Modules;
using Deeds.Roslyn.Text;
using Microsoft.CodeAnalysis;

namespace Deeds.Generators;

/// <summary>What the declarations of one room came to.</summary>
internal sealed class Found<TModel>(
    IncrementalValuesProvider<TModel> models,
    IncrementalValueProvider<ImmutableArray<string>> refused,
    IncrementalValueProvider<ImmutableArray<Refusal>> refusals)
{
    /// <summary>The models of what is right.</summary>
    public IncrementalValuesProvider<TModel> Models { get; } = models;

    /// <summary>The names of what is not: a file that names one of them would not compile.</summary>
    public IncrementalValueProvider<ImmutableArray<string>> Refused { get; } = refused;

    /// <summary>The same for their modules, with the rules they break.</summary>
    public IncrementalValueProvider<ImmutableArray<Refusal>> Refusals { get; } = refusals;

    /// <summary>Drops the models that lean on something refused, and adds them to what is refused.</summary>
    public Found<TModel> Without(IncrementalValueProvider<ImmutableArray<string>> names, Func<TModel, IEnumerable<string>> needs, Func<TModel, string> name)
    {
        var judged = Models.Combine(names).Select((found, _) =>
            (Model: found.Left, Stands: !needs(found.Left).Any(need => found.Right.Contains(Identifiers.Plain(need), StringComparer.Ordinal))));
        var fallen = judged.Where(static model => !model.Stands).Select((found, _) => Identifiers.Plain(name(found.Model))).Collect();
        return new(
            judged.Where(static model => model.Stands).Select(static (found, _) => found.Model),
            Refused.Combine(fallen).Select(static (found, _) => found.Left.AddRange(found.Right)),
            Refusals);
    }
}
