using System.Collections.Immutable;
using Deeds.Roslyn.Modules;

namespace Deeds.Roslyn.Rules;

/// <summary>One declaration as it was read: a model to generate from, or the problems that forbid it.</summary>
public sealed record Parsed<TModel>(TModel? Model, ImmutableArray<Problem> Problems)
    where TModel : class, IEquatable<TModel>
{
    /// <summary>The declaration's name where problems forbid it; empty otherwise.</summary>
    public string Refused { get; init; } = "";

    /// <summary>What its module says of it where problems forbid it; null otherwise.</summary>
    public Refusal? Refusal { get; init; }
}
