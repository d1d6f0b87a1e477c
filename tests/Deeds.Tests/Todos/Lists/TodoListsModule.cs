namespace Deeds.Tests.Todos.Lists;

[Module]
public static partial class TodoListsModule;
