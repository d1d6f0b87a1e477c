using Deeds;

namespace Mistakes.Serialization.DEED0601;

[Module]
public static partial class ExampleModule;

[Event("note.attached")]
public partial record NoteAttached(object Content); // DEED0601: Member 'Content' of 'NoteAttached' contains 'object', whose values could have any shape.

[Event("text.attached")]
public partial record TextAttached(string Content);
