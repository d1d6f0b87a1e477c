namespace Deeds.Roslyn.Text;

/// <summary>Every name of the runtime that generated code and rules speak of; a test checks each against the runtime.</summary>
public static class KnownNames
{
    public const string AggregateAttribute = "Deeds.AggregateAttribute";
    public const string CommandAttribute = "Deeds.CommandAttribute";
    public const string EventAttribute = "Deeds.EventAttribute";
    public const string ModuleAttribute = "Deeds.ModuleAttribute";
    public const string NoopAttribute = "Deeds.NoopAttribute";
    public const string IndexAttribute = "Deeds.IndexAttribute";
    public const string ProcessorAttribute = "Deeds.ProcessorAttribute";
    public const string ProjectionAttribute = "Deeds.ProjectionAttribute";
    public const string ProjectorAttribute = "Deeds.ProjectorAttribute";
    public const string ReactorAttribute = "Deeds.ReactorAttribute";
    public const string RejectAttribute = "Deeds.RejectAttribute";
    public const string StreamKeyAttribute = "Deeds.StreamKeyAttribute";
    public const string TriggerAttribute = "Deeds.TriggerAttribute";

    public const string CommandContext = "Deeds.CommandContext";
    public const string Delivery = "Deeds.Delivery";
    public const string EventMetadata = "Deeds.EventMetadata";
    public const string Events = "Deeds.Events`1";
    public const string IAppendTransaction = "Deeds.IAppendTransaction";
    public const string IEvent = "Deeds.IEvent";
    public const string IEventOfSelf = "Deeds.IEvent`1";
    public const string IProjectorTransaction = "Deeds.IProjectorTransaction";
    public const string Refusal = "Deeds.Refusal";
    public const string ValidationErrors = "Deeds.ValidationErrors";
}
