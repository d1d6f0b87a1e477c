namespace Deeds.Roslyn.Text;

/// <summary>Every name of the runtime that generated code and rules speak of; a test checks each against the runtime.</summary>
public static class KnownNames
{
    public const string AggregateAttribute = "Deeds.AggregateAttribute";
    public const string CommandAttribute = "Deeds.CommandAttribute";
    public const string EventAttribute = "Deeds.EventAttribute";
    public const string ModuleAttribute = "Deeds.ModuleAttribute";
}
