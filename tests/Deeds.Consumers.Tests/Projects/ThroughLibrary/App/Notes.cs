using Deeds;

namespace App;

[Module]
public static partial class NotesModule;

[Aggregate("note")]
public partial record Note
{
    public string Text { get; init; } = "";

    Note Apply(Counted counted) => this with { Text = counted.Text };
}

// The library has an event class of this name too.
[Event("note.counted")]
public partial record Counted(string Text);

[Command(Creates = true)]
public partial record TakeNote(string NoteId, string Text)
{
    Counted Decide(Note note) => new(Text);
}
