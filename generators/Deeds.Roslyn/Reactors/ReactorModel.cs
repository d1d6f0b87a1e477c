using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>A reactor as it is generated.</summary>
/// <param name="Shape">What it has in common with triggers and projectors.</param>
/// <param name="AcceptsRejections">Whether a command may be refused without the event having failed.</param>
public sealed record ReactorModel(ProcessorShape Shape, bool AcceptsRejections) : IDeclared
{
    /// <summary>How it wants to be driven.</summary>
    public SettingsModel? Settings { get; init; }

    /// <summary>True when something looks at the metadata of its events: an On, or what is emitted, which names its cause.</summary>
    public bool ReadsMetadata => Shape.Ons.Any(static on => on.Given.Form is not GivenForm.Nothing || on.Arguments.Any(static given => given is ReactorForm.Delivery or ReactorForm.Metadata));

    public string MetadataName => Shape.Header.MetadataName;

    public IEnumerable<string> Emits => Given(static form => form is GivenForm.Event or GivenForm.Events);

    public IEnumerable<string> Executes => Given(static form => form is GivenForm.Command);

    private IEnumerable<string> Given(Func<GivenForm, bool> isWanted) =>
        Shape.Ons.Where(on => isWanted(on.Given.Form)).SelectMany(static on => on.Given.Types).Distinct(StringComparer.Ordinal);
}
