using Notes;

Console.Write(NotesModule.Definition.Contract);
