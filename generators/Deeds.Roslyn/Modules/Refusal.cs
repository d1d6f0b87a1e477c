using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Modules;

/// <summary>A declaration that nothing is generated for; its module says so when the program starts, whoever silenced the rule.</summary>
/// <param name="Name">The type, as metadata names it.</param>
/// <param name="Space">Its namespace.</param>
/// <param name="Rules">The ids of the rules it breaks.</param>
public sealed record Refusal(string Name, string Space, EquatableArray<string> Rules);
