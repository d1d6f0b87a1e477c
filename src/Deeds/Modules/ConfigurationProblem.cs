namespace Deeds.Modules;

/// <summary>One thing that is wrong with an application's configuration.</summary>
/// <param name="Id">The DEED id of the rule.</param>
/// <param name="Text">Subject, fact and remedy.</param>
public sealed record ConfigurationProblem(string Id, string Text)
{
    /// <summary>Id and text on one line.</summary>
    public override string ToString() => $"{Id}: {Text}";
}
