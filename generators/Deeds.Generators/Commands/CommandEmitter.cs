using Deeds.Generators.Validation;
using Deeds.Roslyn.Commands;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Commands;

/// <summary>Writes a command's other half: its name, key and rules, and how it is validated and decided.</summary>
internal sealed class CommandEmitter
{
    private const string Runtime = "global::Deeds.Commands.";
    private const string Declared = "DeclaredAs";
    private const string Fields = "FieldChecks";
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

    public static void Write(CodeWriter writer, CommandModel model) => new CommandEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Header.Open(_writer, _full))
        {
            Member($"static {Runtime}CommandType {_plain}.Type => {Declared}.Type;");
            Member($"static {Result}<global::Deeds.CommandResult> {_plain}.ExecuteAsync({_self} command, {Runtime}CommandExecution execution) =>");
            _writer.Line($"    execution.RunAsync<{_self}, {_model.Aggregate}>(command);");
            _writer.Line();
            Member($"static global::Deeds.StreamKey {_full}.KeyOf({_self} command) => {Key()};");
            Validate();
            Judge();
            Decide();
        }

        _writer.Line();
        Description();
        if (_model.Checks.Count > 0)
            FieldChecks();
    }

    private void FieldChecks()
    {
        _writer.Line();
        _writer.Line(GeneratedFile.Attribute);
        using var checks = _writer.Block($"file static class {Fields}");
        ValidationEmitter.WriteStatics(_writer, _model.Checks);
        using var method = _writer.Block($"public static void Check({_self} command, global::Deeds.ValidationErrors errors)");
        ValidationEmitter.Write(_writer, _model.Checks, "command", "errors");
    }

    private void Member(string line)
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(line);
        if (line.EndsWith(";", StringComparison.Ordinal))
            _writer.Line();
    }

    private string Key()
    {
        var property = $"command.{Identifiers.Escape(_model.Key.Property)}";
        return _model.Key.Form is KeyForm.Parsable ? $"global::Deeds.StreamKey.Of({property})" : property;
    }

    private void Validate()
    {
        Member($"static void {_full}.Validate({_self} command, global::Deeds.ValidationErrors errors)");
        using (_writer.Braces())
        {
            KeyIsThere();
            if (_model.Checks.Count > 0)
                _writer.Line($"{Fields}.Check(command, errors);");
            if (_model.HasValidate)
                _writer.Line("command.Validate(errors);");
        }

        _writer.Line();
    }

    // An empty key would put every such command into one stream.
    private void KeyIsThere()
    {
        var property = $"command.{Identifiers.Escape(_model.Key.Property)}";
        var name = Identifiers.Literal(_model.Key.Property);
        var condition = _model.Key.Form switch
        {
            KeyForm.Text => $"string.IsNullOrWhiteSpace({property})",
            KeyForm.Guid => $"{property} == global::System.Guid.Empty",
            _ => "",
        };
        if (condition.Length == 0 || _model.Checks.Any(check => check.Field == _model.Key.Property && check.Required is not null))
            return;
        _writer.Line($"if ({condition})");
        _writer.Line($"    errors.Add({name}, {Identifiers.Literal($"The {_model.Key.Property} field is required.")});");
    }

    private void Judge()
    {
        Member($"static {Runtime}Ruling {_full}.Judge({_self} command, {_model.Aggregate} state)");
        using (_writer.Braces())
        {
            foreach (var rule in _model.Rules)
                Ask(rule);
            _writer.Line($"return {Runtime}Ruling.Pass;");
        }

        _writer.Line();
    }

    private void Ask(RuleModel rule)
    {
        var call = $"command.{Identifiers.Escape(rule.Method)}({(rule.TakesState ? "state" : "")})";
        var failure = Words.Camel(rule.Method);
        _writer.Line(rule.GivesEvent ? $"if ({call} is {{ }} {failure})" : $"if ({call})");
        _writer.Line(rule.GivesEvent
            ? $"    return new({Declared}.{Identifiers.Escape(rule.Method)}, {failure});"
            : $"    return new({Declared}.{Identifiers.Escape(rule.Method)});");
        _writer.Line();
    }

    private void Decide()
    {
        var decide = _model.Decide;
        var call = $"command.Decide({string.Join(", ", decide.Arguments)})";
        var modifier = decide.IsAsync ? "async " : "";
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line($"static {modifier}{Result}<{Runtime}Decision> {_full}.DecideAsync({_self} command, {_model.Aggregate} state, {Runtime}DecisionServices services)");
        using var body = _writer.Braces();
        _writer.Line($"var decided = {(decide.IsAsync ? $"await {call}.ConfigureAwait(false)" : call)};");
        var events = string.Join(", ", Enumerable.Range(1, decide.Count).Select(static item => $"decided.Item{item}"));
        var decision = decide.Form switch
        {
            DecideForm.Event => $"{Runtime}Decision.Of(decided)",
            DecideForm.Tuple => $"{Runtime}Decision.Of({events})",
            _ => $"{Runtime}Decision.OfAll(decided)",
        };
        _writer.Line(decide.IsAsync ? $"return {decision};" : $"return new({decision});");
    }

    private void Description()
    {
        _writer.Line(GeneratedFile.Attribute);
        using var declared = _writer.Block($"file static class {Declared}");
        foreach (var rule in _model.Rules)
        {
            var message = rule.Message is { } text ? $", {Identifiers.Literal(text)}" : "";
            _writer.Line($"public static readonly {Runtime}CommandRule {Identifiers.Escape(rule.Method)} = new({Identifiers.Literal(rule.Name)}{message});");
        }

        if (_model.Rules.Count > 0)
            _writer.Line();
        var name = Identifiers.Literal(_model.Header.Name.TrimStart('@'));
        _writer.Line($"public static readonly {Runtime}CommandType Type = new({name}, typeof({_self}), typeof({_model.Aggregate}), Creates: {(_model.Creates ? "true" : "false")})");
        using var members = _writer.Enclose("{", "};");
        _writer.Line($"Rules = [{string.Join(", ", _model.Rules.Select(static rule => Identifiers.Escape(rule.Method)))}],");
        _writer.Line($"Services = [{string.Join(", ", _model.Decide.Services.Select(static service => $"typeof({service})"))}],");
    }
}
