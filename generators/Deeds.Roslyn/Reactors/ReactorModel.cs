using Deeds.Roslyn.Text;

namespace Deeds.Roslyn.Reactors;

/// <summary>A reactor as it is generated.</summary>
/// <param name="Header">The type to complete.</param>
/// <param name="Name">The name its position is kept under.</param>
/// <param name="Ons">Its On methods, in their order.</param>
/// <param name="Services">What its constructor takes.</param>
/// <param name="AcceptsRejections">Whether a command may be refused without the event having failed.</param>
public sealed record ReactorModel(
    DeclarationHeader Header, string Name, EquatableArray<OnModel> Ons, EquatableArray<string> Services, bool AcceptsRejections) : IDeclared
{
    /// <summary>How it wants to be driven.</summary>
    public SettingsModel? Settings { get; init; }

    public string MetadataName => Header.MetadataName;

    public IEnumerable<string> Emits => Given(static form => form is GivenForm.Event or GivenForm.Events);

    public IEnumerable<string> Executes => Given(static form => form is GivenForm.Command);

    private IEnumerable<string> Given(Func<GivenForm, bool> isWanted) =>
        Ons.Where(on => isWanted(on.Given.Form)).SelectMany(static on => on.Given.Types).Distinct(StringComparer.Ordinal);
}
