using Deeds.Generators.Reactors;
using Deeds.Roslyn.Projections.Projectors;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Projections.Projectors;

/// <summary>Writes a projector's other half: how it is made, which On an event goes to, and the tables it creates.</summary>
internal sealed class ProjectorEmitter
{
    private const string Runtime = "global::Deeds.Projections.Projectors.";
    private const string Parameters = "global::Deeds.IEvent @event, global::Deeds.Delivery delivery, global::Deeds.IProjectorTransaction transaction";
    private const string Declared = "DeclaredAs";

    private readonly CodeWriter _writer;
    private readonly ProjectorModel _model;
    private readonly string _self;
    private readonly string _contract;

    private ProjectorEmitter(CodeWriter writer, ProjectorModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Header.FullName;
        _contract = $"global::Deeds.IProjector<{_self}>";
    }

    public static void Write(CodeWriter writer, ProjectorModel model) => new ProjectorEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Header.Open(_writer, _contract))
        {
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {Runtime}ProjectorType<{_self}> {_contract}.Type => {_model.Header.Beside(Declared)}.Type;");
            _writer.Line();
            if (_model.Tables.Count > 0)
            {
                _writer.Line(GeneratedFile.Attribute);
                _writer.Line($"static string {_contract}.Tables => Tables;");
                _writer.Line();
            }

            ProcessorParts.Create(_writer, _contract, _self, _model.Services);
            _writer.Line();
            Project();
        }

        _writer.Line();
        ProcessorParts.Describe(_writer, $"{Runtime}ProjectorType<{_self}>", _model.Name, (_model.Ons.Select(static on => on.Event), [.. Members()]));
    }

    private void Project()
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        using var method = _writer.Block($"async global::System.Threading.Tasks.ValueTask {_contract}.ProjectAsync({Parameters})");
        using var cases = _writer.Block("switch (@event)");
        foreach (var on in _model.Ons.OrderBy(static on => on.Rank))
        {
            _writer.Line($"case {on.Event} happened:");
            using var body = _writer.Indent();
            _writer.Line($"await {on.Call}.ConfigureAwait(false);");
            _writer.Line("return;");
        }

        _writer.Line("default:");
        using var none = _writer.Indent();
        _writer.Line("throw delivery.NotExpected(@event);");
    }

    private IEnumerable<string> Members()
    {
        if (_model.Services.Count > 0)
            yield return $"Services = [{string.Join(", ", _model.Services.Select(static service => $"typeof({service})"))}],";
        if (_model.Tables.Count > 0)
            yield return $"Tables = [{string.Join(", ", _model.Tables.Select(Identifiers.Literal))}],";
        foreach (var settings in SettingsText.Member(_model.Settings))
            yield return settings;
    }
}
