namespace Deeds.Generators;

/// <summary>Names of the steps that produce models; the tests read this list, so a step cannot be forgotten.</summary>
public static class StepNames
{
    public const string Events = "Deeds.Events";
    public const string Codecs = "Deeds.Codecs";
}
