namespace Deeds.Generators;

/// <summary>Names of the steps that produce models; the tests read this list, so a step cannot be forgotten.</summary>
public static class StepNames
{
    public const string Events = "Deeds.Events";
    public const string Codecs = "Deeds.Codecs";
    public const string Aggregates = "Deeds.Aggregates";
    public const string EventApplies = "Deeds.EventApplies";
    public const string Folds = "Deeds.Folds";
    public const string Commands = "Deeds.Commands";
    public const string Reactors = "Deeds.Reactors";
    public const string Triggers = "Deeds.Triggers";
    public const string Projections = "Deeds.Projections";
    public const string Projectors = "Deeds.Projectors";
    public const string Modules = "Deeds.Modules";
    public const string ModuleContents = "Deeds.ModuleContents";
}
