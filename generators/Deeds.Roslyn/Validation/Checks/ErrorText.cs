using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Validation.Checks;

/// <summary>What is said of a failed check: a finished sentence, or a format for the culture of the moment.</summary>
/// <param name="Text">The sentence; with arguments, a composite format.</param>
/// <param name="Arguments">The format's arguments as expressions; empty when the sentence is the same in every culture.</param>
public sealed record ErrorText(string Text, EquatableArray<string> Arguments);
