using Deeds;

namespace Notes;

[Event("note.torn")]
public partial record NoteTorn(string Reason);
