using Deeds;

namespace Letters;

[Module]
public static partial class LettersModule;

[Event("letter.sent")]
public partial record LetterSent(string To);
