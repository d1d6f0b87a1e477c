using Deeds.Roslyn.Reactors;
using Deeds.Roslyn.Reactors.Triggers;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Reactors.Triggers;

/// <summary>Writes a trigger's other half: how it is made, and which On answers an event.</summary>
internal sealed class TriggerEmitter
{
    private const string Runtime = "global::Deeds.Reactors.Triggers.";
    private const string Parameters = "global::Deeds.IEvent @event, global::Deeds.EventMetadata metadata";
    private const string Refusal = "global::System.Threading.Tasks.ValueTask<global::Deeds.Refusal?>";

    private readonly TriggerModel _model;
    private readonly ProcessorParts _parts;

    private TriggerEmitter(CodeWriter writer, TriggerModel model)
    {
        _model = model;
        _parts = new(writer, model.Shape.Header, "ITrigger", "Reactors.Triggers.TriggerType");
    }

    public static void Write(CodeWriter writer, TriggerModel model) => new TriggerEmitter(writer, model).Write();

    private void Write()
    {
        using (_parts.Open())
        {
            _parts.Create(_model.Shape.Services);
            _parts.Dispatch($"{Runtime}TriggerAnswer {_parts.Contract}.Answer({Parameters})", _model.Shape.Ons, Answer, $"return {Runtime}TriggerAnswer.None;");
            if (_model.NeedsTransaction)
                _parts.Dispatch($"async {Refusal} {_parts.Contract}.AnswerAsync({Parameters}, global::Deeds.IAppendTransaction transaction)", _model.Shape.Ons, AnswerInside, "return null;");
        }

        _parts.Describe(_model.Shape, Members());
    }

    private void Answer(OnModel on)
    {
        if (TriggerModel.IsInside(on))
            _parts.Case($"case {on.Event} _:", $"return {Runtime}TriggerAnswer.InTransaction;");
        else if (on.Given.Form is GivenForm.Nothing)
            _parts.Case($"case {on.Event} happened:", $"{on.Call};", $"return {Runtime}TriggerAnswer.None;");
        else
            _parts.Case($"case {on.Event} happened:", $"return {Runtime}TriggerAnswer.{Verb(on.Given)}({on.Call});");
    }

    // Each event goes to one On: where that one answers before the append, there is nothing left to say inside it.
    private void AnswerInside(OnModel on)
    {
        if (!TriggerModel.IsInside(on))
            _parts.Case($"case {on.Event} _:", "return null;");
        else if (on.Given.Form is GivenForm.Nothing)
            _parts.Case($"case {on.Event} happened:", $"await {on.Call}.ConfigureAwait(false);", "return null;");
        else
            _parts.Case($"case {on.Event} happened:", $"return await {on.Call}.ConfigureAwait(false);");
    }

    private static string Verb(GivenModel given) => (given.Form, given.MayBeNull) switch
    {
        (GivenForm.Refusal, _) => "Refuse",
        (GivenForm.Events, _) => "AppendAll",
        (_, true) => "AppendIfAny",
        _ => "Append",
    };

    private IEnumerable<string> Members()
    {
        foreach (var services in ProcessorParts.Services(_model.Shape))
            yield return services;
        if (_model.NeedsTransaction)
            yield return "NeedsTransaction = true,";
    }
}
