using Deeds.Generators.Reactors;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Projections.Projectors;

/// <summary>Writes a projector's other half: how it is made, which On an event goes to, and the tables it creates.</summary>
internal sealed class ProjectorEmitter
{
    private const string Parameters = "global::Deeds.IEvent @event, global::Deeds.Delivery delivery, global::Deeds.IProjectorTransaction transaction";

    private readonly CodeWriter _writer;
    private readonly ProjectorModel _model;
    private readonly ProcessorParts _parts;

    private ProjectorEmitter(CodeWriter writer, ProjectorModel model)
    {
        _writer = writer;
        _model = model;
        _parts = new(writer, model.Shape.Header, "IProjector", "Projections.Projectors.ProjectorType");
    }

    public static void Write(CodeWriter writer, ProjectorModel model) => new ProjectorEmitter(writer, model).Write();

    private void Write()
    {
        using (_parts.Open())
        {
            if (_model.Tables.Count > 0)
            {
                _writer.Line();
                _writer.Line(GeneratedFile.Attribute);
                _writer.Line($"static string {_parts.Contract}.Tables => Tables;");
            }

            _parts.Create(_model.Shape.Services);
            _parts.Dispatch($"async global::System.Threading.Tasks.ValueTask {_parts.Contract}.ProjectAsync({Parameters})", _model.Shape.Ons, Hand, "throw delivery.NotExpected(@event);");
        }

        _parts.Describe(_model.Shape, Members());
    }

    private void Hand(OnModel on) => _parts.Case($"case {on.Event} happened:", $"await {on.Call}.ConfigureAwait(false);", "return;");

    private IEnumerable<string> Members()
    {
        foreach (var services in ProcessorParts.Services(_model.Shape))
            yield return services;
        if (_model.Tables.Count > 0)
            yield return $"Tables = [{string.Join(", ", _model.Tables.Select(Identifiers.Literal))}],";
        foreach (var settings in SettingsText.Member(_model.Settings))
            yield return settings;
    }
}
