using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>Collects what is wrong with one declaration while it is read.</summary>
public sealed class Problems
{
    private readonly List<Problem> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(DiagnosticDescriptor rule, Location place, params string[] arguments)
    {
        var problem = new Problem(rule, place, [.. arguments]);
        if (!_found.Contains(problem))
            _found.Add(problem);
    }

    /// <summary>Gives the model when nothing is wrong, and the problems in any case.</summary>
    public Parsed<TModel> With<TModel>(TModel? model) where TModel : class, IEquatable<TModel> =>
        new(Any ? null : model, _found.ToImmutableArray());
}
