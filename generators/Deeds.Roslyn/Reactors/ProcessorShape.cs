using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>What reactors, triggers and projectors have in common.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">The name it is known by, and its position is kept under.</param>
/// <param name="Ons">Its On methods, in their order.</param>
/// <param name="Services">What its constructor takes.</param>
public sealed record ProcessorShape(DeclarationHeader Header, string Name, EquatableArray<OnModel> Ons, EquatableArray<string> Services)
{
    /// <summary>The events it takes.</summary>
    public IEnumerable<string> Events => Ons.Select(static on => on.Event);
}
