using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>What an On gives, and how.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Types">The events or the command, as generated code names them.</param>
/// <param name="IsAsync">Whether it comes in a task.</param>
/// <param name="MayBeNull">Whether null stands for nothing.</param>
public sealed record GivenModel(GivenForm Form, EquatableArray<string> Types, bool IsAsync, bool MayBeNull);
