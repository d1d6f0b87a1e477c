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
    private const string Declared = "DeclaredAs";

    private readonly CodeWriter _writer;
    private readonly TriggerModel _model;
    private readonly string _self;
    private readonly string _contract;

    private TriggerEmitter(CodeWriter writer, TriggerModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Header.FullName;
        _contract = $"global::Deeds.ITrigger<{_self}>";
    }

    public static void Write(CodeWriter writer, TriggerModel model) => new TriggerEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Header.Open(_writer, _contract))
        {
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {Runtime}TriggerType<{_self}> {_contract}.Type => {_model.Header.Beside(Declared)}.Type;");
            _writer.Line();
            ProcessorParts.Create(_writer, _contract, _self, _model.Services);
            Method($"{Runtime}TriggerAnswer {_contract}.Answer({Parameters})", Answer, $"{Runtime}TriggerAnswer.None");
            if (_model.NeedsTransaction)
                Method($"async {Refusal} {_contract}.AnswerAsync({Parameters}, global::Deeds.IAppendTransaction transaction)", AnswerInside, "null");
        }

        _writer.Line();
        ProcessorParts.Describe(_writer, $"{Runtime}TriggerType<{_self}>", _model.Name, (_model.Ons.Select(static on => on.Event), [.. Members()]));
    }

    private void Method(string header, Action<OnModel> answer, string otherwise)
    {
        _writer.Line();
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        using var method = _writer.Block(header);
        using var cases = _writer.Block("switch (@event)");
        foreach (var on in _model.Ons.OrderBy(static on => on.Rank))
            answer(on);
        Case("default:", $"return {otherwise};");
    }

    private void Answer(OnModel on)
    {
        if (TriggerModel.IsInside(on))
            Case($"case {on.Event} _:", $"return {Runtime}TriggerAnswer.InTransaction;");
        else if (on.Given.Form is GivenForm.Nothing)
            Case($"case {on.Event} happened:", $"{on.Call};", $"return {Runtime}TriggerAnswer.None;");
        else
            Case($"case {on.Event} happened:", $"return {Runtime}TriggerAnswer.{Verb(on.Given)}({on.Call});");
    }

    // Each event goes to one On: where that one answers before the append, there is nothing left to say inside it.
    private void AnswerInside(OnModel on)
    {
        if (!TriggerModel.IsInside(on))
            Case($"case {on.Event} _:", "return null;");
        else if (on.Given.Form is GivenForm.Nothing)
            Case($"case {on.Event} happened:", $"await {on.Call}.ConfigureAwait(false);", "return null;");
        else
            Case($"case {on.Event} happened:", $"return await {on.Call}.ConfigureAwait(false);");
    }

    private void Case(string label, params string[] lines)
    {
        _writer.Line(label);
        using var body = _writer.Indent();
        foreach (var line in lines)
            _writer.Line(line);
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
        if (_model.Services.Count > 0)
            yield return $"Services = [{string.Join(", ", _model.Services.Select(static service => $"typeof({service})"))}],";
        if (_model.NeedsTransaction)
            yield return "NeedsTransaction = true,";
    }
}
