using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Reactors;

/// <summary>Writes a reactor's other half: how it is made, and which On an event goes to.</summary>
internal sealed class ReactorEmitter
{
    private const string Runtime = "global::Deeds.Reactors.";
    private const string Parameters = "global::Deeds.IEvent @event, global::Deeds.Delivery delivery";

    private readonly ReactorModel _model;
    private readonly ProcessorParts _parts;
    private readonly bool _isAsync;

    private ReactorEmitter(CodeWriter writer, ReactorModel model)
    {
        _model = model;
        _parts = new(writer, model.Shape.Header, "IReactor", "Reactors.ReactorType");
        _isAsync = model.Shape.Ons.Any(static on => on.Given.IsAsync);
    }

    public static void Write(CodeWriter writer, ReactorModel model) => new ReactorEmitter(writer, model).Write();

    private void Write()
    {
        using (_parts.Open())
        {
            _parts.Create(_model.Shape.Services);
            var signature = $"{(_isAsync ? "async " : "")}global::System.Threading.Tasks.ValueTask<{Runtime}Reaction> {_parts.Contract}.ReactAsync({Parameters})";
            _parts.Dispatch(signature, _model.Shape.Ons, Hand, "throw delivery.NotExpected(@event);");
        }

        _parts.Describe(_model.Shape, Members());
    }

    private void Hand(OnModel on)
    {
        var call = on.Given.IsAsync ? $"await {on.Call}.ConfigureAwait(false)" : on.Call;
        if (on.Given.Form is GivenForm.Nothing)
            _parts.Case($"case {on.Event} happened:", $"{call};", $"return {Answered($"{Runtime}Reaction.None")};");
        else
            _parts.Case($"case {on.Event} happened:", $"return {Answered($"{Runtime}Reaction.{Verb(on.Given)}({call})")};");
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
        foreach (var services in ProcessorParts.Services(_model.Shape))
            yield return services;
        if (!_model.ReadsMetadata)
            yield return "ReadsMetadata = false,";
        if (_model.AcceptsRejections)
            yield return "AcceptsRejections = true,";
        foreach (var settings in SettingsText.Member(_model.Settings))
            yield return settings;
    }
}
