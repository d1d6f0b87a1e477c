using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Commands;

/// <summary>Writes a command's other half: its key and rules, and how it is validated and decided.</summary>
internal sealed class CommandEmitter
{
    private const string Runtime = "global::Deeds.Commands.";
    private const string Result = "global::System.Threading.Tasks.ValueTask";

    private readonly CodeWriter _writer;
    private readonly CommandModel _model;
    private readonly string _self;
    private readonly string _plain;
    private readonly string _full;

    private CommandEmitter(CodeWriter writer, CommandModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Header.FullName;
        _plain = $"global::Deeds.ICommand<{_self}>";
        _full = $"global::Deeds.ICommand<{_self}, {model.Aggregate}>";
    }

    private string Declared => _model.Header.Beside(CommandDescription.Declared);

    private string Key => $"command.{Identifiers.Escape(_model.Key.Property)}";

    public static void Write(CodeWriter writer, CommandModel model)
    {
        new CommandEmitter(writer, model).Write();
        CommandDescription.Write(writer, model);
    }

    private void Write()
    {
        using var type = _model.Header.Open(_writer, _full);
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line($"static {Runtime}CommandType {_plain}.Type => {Declared}.Type;");
        Member($"static {Result}<global::Deeds.CommandResult> {_plain}.ExecuteAsync({_self} command, {Runtime}CommandExecution execution) =>");
        _writer.Line($"    execution.RunAsync<{_self}, {_model.Aggregate}>(command);");
        Member($"static global::Deeds.StreamKey {_full}.KeyOf({_self} command) => {(_model.Key.Form is KeyForm.Parsable ? $"global::Deeds.StreamKey.Of({Key})" : Key)};");
        Validate();
        Judge();
        Decide();
    }

    // Stepping into a command is to arrive in the user's methods, not here.
    private void Member(string line)
    {
        _writer.Line();
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        _writer.Line(line);
    }

    private void Validate()
    {
        var (check, required) = (Checks().ToList(), KeyIsThere());
        var header = $"static void {_full}.Validate({_self} command, global::Deeds.ValidationErrors errors)";
        if (required.Length == 0 && check.Count < 2)
        {
            Member(check.Count == 0 ? $"{header} {{ }}" : $"{header} => {check[0]}");
            return;
        }

        Member(header);
        using var body = _writer.Braces();
        if (required.Length > 0)
        {
            _writer.Line($"if ({required})");
            _writer.Line($"    errors.Add({Identifiers.Literal(_model.Key.Property)}, {Identifiers.Literal($"The {_model.Key.Property} field is required.")});");
        }

        foreach (var call in check)
            _writer.Line(call);
    }

    private IEnumerable<string> Checks()
    {
        if (_model.Checks.Count > 0)
            yield return $"{_model.Header.Beside(CommandDescription.Fields)}.Check(command, errors);";
        if (_model.HasValidate)
            yield return "command.Validate(errors);";
    }

    // An empty key would put every such command into one stream.
    private string KeyIsThere() => _model.Key.Form switch
    {
        _ when _model.Checks.Any(check => check.Field == _model.Key.Property && check.Required is not null) => "",
        KeyForm.Text => $"string.IsNullOrWhiteSpace({Key})",
        KeyForm.Guid => $"{Key} == global::System.Guid.Empty",
        _ => "",
    };

    private void Judge()
    {
        var header = $"static {Runtime}Ruling {_full}.Judge({_self} command, {_model.Aggregate} state)";
        if (_model.Rules.Count == 0)
        {
            Member($"{header} => {Runtime}Ruling.Pass;");
            return;
        }

        Member(header);
        using var body = _writer.Braces();
        var failures = 0;
        foreach (var rule in _model.Rules)
            Ask(rule, rule.GivesEvent && ++failures > 1 ? $"failure{failures}" : "failure");
        _writer.Line($"return {Runtime}Ruling.Pass;");
    }

    private void Ask(RuleModel rule, string failure)
    {
        _writer.Line(rule.GivesEvent ? $"if ({rule.Call} is {{ }} {failure})" : $"if ({rule.Call})");
        _writer.Line($"    return new({Declared}.{rule.Field}{(rule.GivesEvent ? $", {failure}" : "")});");
    }

    private void Decide()
    {
        var decide = _model.Decide;
        var decided = decide.IsAsync ? $"await {decide.Call}.ConfigureAwait(false)" : decide.Call;
        var header = $"static {(decide.IsAsync ? "async " : "")}{Result}<{Runtime}Decision> {_full}.DecideAsync({_self} command, {_model.Aggregate} state, {Runtime}DecisionServices services)";
        if (decide.Form is not DecideForm.Tuple)
        {
            Member($"{header} =>");
            _writer.Line($"    {Given(decide.Form is DecideForm.Event ? $"Of({decided})" : $"OfAll({decided})")};");
            return;
        }

        Member(header);
        using var body = _writer.Braces();
        _writer.Line($"var decided = {decided};");
        _writer.Line($"return {Given($"Of({string.Join(", ", Enumerable.Range(1, decide.Count).Select(static item => $"decided.Item{item}"))})")};");
    }

    private string Given(string decision) =>
        _model.Decide.IsAsync ? $"{Runtime}Decision.{decision}" : $"new({Runtime}Decision.{decision})";
}
