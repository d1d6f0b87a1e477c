namespace Deeds.Roslyn.Validation;

/// <summary>A type that the limits of a range may have.</summary>
/// <param name="Name">The type as generated code names it.</param>
/// <param name="Example">A limit as the developer may write it.</param>
/// <param name="Parse">Reads a limit, the same on every machine; null for other text.</param>
/// <param name="Code">Writes a limit as C#.</param>
internal sealed record LimitType(string Name, string Example, Func<string, object?> Parse, Func<object, string> Code)
{
    /// <summary>The type as the developer writes it.</summary>
    public string Written => Name.Replace("global::System.", "");

    /// <summary>Whether limits are no constants, and so live in static fields.</summary>
    public bool IsStatic { get; init; }
}
