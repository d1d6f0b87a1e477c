namespace Deeds.Tests.Todos.NewerLists;

[Module]
public static partial class NewerListsModule;
