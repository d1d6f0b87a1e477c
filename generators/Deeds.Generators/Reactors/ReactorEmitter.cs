using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Reactors;

/// <summary>Writes a reactor's other half: how it is made, and which On an event goes to.</summary>
internal sealed class ReactorEmitter
{
    private const string Runtime = "global::Deeds.Reactors.";
    private const string Task = "global::System.Threading.Tasks.ValueTask";
    private const string Declared = "DeclaredAs";

    private readonly CodeWriter _writer;
    private readonly ReactorModel _model;
    private readonly string _self;
    private readonly string _contract;
    private readonly bool _isAsync;

    private ReactorEmitter(CodeWriter writer, ReactorModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Header.FullName;
        _contract = $"global::Deeds.IReactor<{_self}>";
        _isAsync = model.Ons.Any(static on => on.Given.IsAsync);
    }

    public static void Write(CodeWriter writer, ReactorModel model) => new ReactorEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Header.Open(_writer, _contract))
        {
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {Runtime}ReactorType<{_self}> {_contract}.Type => {_model.Header.Beside(Declared)}.Type;");
            _writer.Line();
            ProcessorParts.Create(_writer, _contract, _self, _model.Services);
            _writer.Line();
            React();
        }

        _writer.Line();
        ProcessorParts.Describe(_writer, $"{Runtime}ReactorType<{_self}>", _model.Name, (_model.Ons.Select(static on => on.Event), [.. Members()]));
    }

    private void React()
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        using var method = _writer.Block($"{(_isAsync ? "async " : "")}{Task}<{Runtime}Reaction> {_contract}.ReactAsync(global::Deeds.IEvent @event, global::Deeds.Delivery delivery)");
        using var cases = _writer.Block("switch (@event)");
        foreach (var on in _model.Ons.OrderBy(static on => on.Rank))
        {
            _writer.Line($"case {on.Event} happened:");
            using var body = _writer.Indent();
            Call(on);
        }

        _writer.Line("default:");
        using var none = _writer.Indent();
        _writer.Line("throw delivery.NotExpected(@event);");
    }

    private void Call(OnModel on)
    {
        var call = on.Given.IsAsync ? $"await {on.Call}.ConfigureAwait(false)" : on.Call;
        if (on.Given.Form is GivenForm.Nothing)
            _writer.Line($"{call};");
        _writer.Line($"return {Answered(on.Given.Form is GivenForm.Nothing ? $"{Runtime}Reaction.None" : $"{Runtime}Reaction.{Verb(on.Given)}({call})")};");
    }

    private string Answered(string reaction) => _isAsync ? reaction : $"new({reaction})";

    private static string Verb(GivenModel given) => (given.Form, given.MayBeNull) switch
    {
        (GivenForm.Event, false) => "Append",
        (GivenForm.Event, true) => "AppendIfAny",
        (GivenForm.Events, _) => "AppendAll",
        (_, false) => "Execute",
        _ => "ExecuteIfAny",
    };

    private IEnumerable<string> Members()
    {
        if (_model.Emits.Any())
            yield return $"Emits = [{string.Join(", ", _model.Emits.Select(static type => $"global::Deeds.Events.EventType.Of<{type}>()"))}],";
        if (_model.Executes.Any())
            yield return $"Executes = [{string.Join(", ", _model.Executes.Select(static type => $"global::Deeds.Commands.CommandType.Of<{type}>()"))}],";
        if (_model.Services.Count > 0)
            yield return $"Services = [{string.Join(", ", _model.Services.Select(static service => $"typeof({service})"))}],";
        if (_model.AcceptsRejections)
            yield return "AcceptsRejections = true,";
        foreach (var settings in SettingsText.Member(_model.Settings))
            yield return settings;
    }
}
