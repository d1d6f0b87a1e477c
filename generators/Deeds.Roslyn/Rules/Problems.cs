using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Deeds.Roslyn.Rules;

/// <summary>Collects what is wrong with one declaration while it is read.</summary>
public sealed class Problems
{
    private readonly List<Problem> _found = [];

    /// <summary>Whether something forbids the declaration; a warning does not.</summary>
    public bool Any => _found.Any(static problem => problem.IsError);

    public void Add(DiagnosticDescriptor rule, Location place, params string[] arguments)
    {
        var problem = new Problem(rule, place, [.. arguments]);
        if (!_found.Contains(problem))
            _found.Add(problem);
    }

    /// <summary>Gives the model when nothing forbids it, and the problems in any case.</summary>
    public Parsed<TModel> With<TModel>(TModel? model) where TModel : class, IEquatable<TModel> =>
        new(Any ? null : model, _found.ToImmutableArray());
}
