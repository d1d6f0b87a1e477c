using Deeds;

namespace Notes;

[Module]
public static partial class NotesModule;

[Event("note.taken")]
public partial record NoteTaken(string Text);
