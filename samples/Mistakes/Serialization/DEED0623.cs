using Deeds;

namespace Mistakes.Serialization.DEED0623;

[Module]
public static partial class ExampleModule;

internal static class Names
{
    public static Type? Find(string storedName) => Type.GetType(storedName); // DEED0623: 'Type.GetType' finds a type by a name that only the running program knows; renaming the type or trimming the program breaks it.
}

internal static class Catalogued
{
    public static bool IsKnown(string storedName) => ShopModule.Definition.Events.Any(known => known.Name == storedName);
}
