using Deeds.Roslyn.Aggregates;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Aggregates;

/// <summary>Writes an aggregate's other half: what it is known as, its initial state and its fold.</summary>
internal sealed class FoldEmitter
{
    private const string Runtime = "global::Deeds.Aggregates.";
    private const string Storage = "global::Deeds.Storage.";
    private const string Unknown = "global::Deeds.Events.UnknownEventException";
    private const string Declared = "DeclaredAs";

    private readonly CodeWriter _writer;
    private readonly FoldModel _model;
    private readonly string _self;
    private readonly string _contract;

    private FoldEmitter(CodeWriter writer, FoldModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Aggregate.Header.FullName;
        _contract = $"global::Deeds.IAggregate<{_self}>";
    }

    private string Name => Identifiers.Literal(_model.Aggregate.Header.Name);

    public static void Write(CodeWriter writer, FoldModel model) => new FoldEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Aggregate.Header.Open(_writer, _contract))
        {
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {Runtime}AggregateType<{_self}> {_contract}.Type => {_model.Aggregate.Header.Beside(Declared)}.Type;");
            _writer.Line();
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {_self} {_contract}.Initial => {(_model.Aggregate.HasOwnInitial ? "Initial" : "new()")};");
            _writer.Line();
            ApplyStored();
            _writer.Line();
            ApplyDecided();
        }

        _writer.Line();
        Description();
    }

    private void ApplyStored()
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        _writer.Line($"static {_self} {_contract}.Apply({_self} state, {Storage}StoredEvent stored) => stored.Name switch");
        using var arms = _writer.Enclose("{", "};");
        foreach (var apply in _model.Applies)
            _writer.Line($"{Identifiers.Literal(apply.EventName)} => {apply.Call($"stored.As<{apply.EventType}>()", "stored.ReadMetadata()")},");
        _writer.Line($"_ => throw new {Unknown}(stored, {Name}),");
    }

    // The deepest type first: a record that derives from another event is that event, too.
    private void ApplyDecided()
    {
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        _writer.Line($"static {_self} {_contract}.Apply({_self} state, global::Deeds.IEvent @event, global::Deeds.EventMetadata metadata) => @event switch");
        using var arms = _writer.Enclose("{", "};");
        foreach (var apply in _model.Applies.OrderByDescending(static apply => apply.Depth))
            _writer.Line($"{apply.EventType} happened => {apply.Call("happened", "metadata")},");
        _writer.Line($"_ => throw {Unknown}.NotApplied(@event, {Name}),");
    }

    private void Description()
    {
        _writer.Line(GeneratedFile.Attribute);
        using var declared = _writer.Block($"file static class {Declared}");
        _writer.Line($"public static readonly {Runtime}AggregateType<{_self}> Type = new(");
        using var arguments = _writer.Indent();
        _writer.Line($"{Identifiers.Literal(_model.Aggregate.Category)},");
        Events(_model.Aggregate.Table is null ? "]);" : "],");

        if (_model.Aggregate.Table is { } table)
            Table(table);
    }

    private void Events(string closing)
    {
        if (_model.Applies.Count == 0)
        {
            _writer.Line("[" + closing);
            return;
        }

        using var events = _writer.Enclose("[", closing);
        foreach (var apply in _model.Applies)
            _writer.Line($"global::Deeds.Events.EventType.Of<{apply.EventType}>(),");
    }

    private void Table(TableModel table)
    {
        var category = Identifiers.Literal(_model.Aggregate.Category);
        _writer.Line($"new {Storage}StateTable({Identifiers.Literal(table.Name)}, {category}, {Storage}ColumnType.{_model.KeyType},");
        using (_writer.Enclose("[", "]),"))
        {
            foreach (var column in table.Columns)
                _writer.Line($"new({Identifiers.Literal(column.Name)}, {Storage}ColumnType.{column.Type}, IsNullable: {(column.IsNullable ? "true" : "false")}),");
        }

        _writer.Line("static state =>");
        using var values = _writer.Enclose("[", "]);");
        foreach (var column in table.Columns)
            _writer.Line($"{column.Value},");
    }
}
