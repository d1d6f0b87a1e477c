namespace Deeds.Tests.Todos;

[Module]
public static partial class TodosModule;
