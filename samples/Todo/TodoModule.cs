using Deeds;

namespace Todo;

[Module]
public static partial class TodoModule;
