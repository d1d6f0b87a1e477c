namespace Deeds.CodeFixes.Tests.Serialization;

/// <summary>An event that holds a type a test writes.</summary>
internal static class EventSource
{
    public const string Module = "[Deeds.Module] public static partial class ShopModule;";

    public static string Holding(string type, string name = "Line") =>
        $"using System.Text.Json.Serialization;\n\n[Deeds.Event(\"{name}.placed\")]\npublic partial record {name}Placed({name} {name});\n\n{type}\n";
}
