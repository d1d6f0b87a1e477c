using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>What a module lists of one event, aggregate or command.</summary>
/// <param name="Kind">Which list it belongs to.</param>
/// <param name="Name">The stored name, the category or the command's name: what the list is ordered by.</param>
/// <param name="Type">The declaration, as generated code names it.</param>
/// <param name="Space">The namespace it is declared in.</param>
public sealed record ModuleEntry(EntryKind Kind, string Name, string Type, string Space)
{
    /// <summary>The lines of the contract; events only.</summary>
    public EquatableArray<string> Contract { get; init; } = [];

    /// <summary>The shapes its JSON is made of, as C# expressions.</summary>
    public EquatableArray<ShapeEntry> Shapes { get; init; } = [];
}
