using System.Globalization;
using Deeds.Generators.Reactors;
using Deeds.Roslyn.Projections;
using Deeds.Roslyn.Text;

namespace Deeds.Generators.Projections;

/// <summary>Writes a projection's other half: which row an event changes, the fold, and the row's way into the table and back.</summary>
internal sealed class ProjectionEmitter
{
    private const string Runtime = "global::Deeds.Projections.";
    private const string Storage = "global::Deeds.Storage.Projections.";
    private const string Parameters = "global::Deeds.IEvent @event, global::Deeds.EventMetadata metadata";
    private const string NoKey = "default(global::Deeds.RowKey?)";

    private readonly CodeWriter _writer;
    private readonly ProjectionModel _model;
    private readonly ProcessorParts _parts;

    private ProjectionEmitter(CodeWriter writer, ProjectionModel model)
    {
        _writer = writer;
        _model = model;
        _parts = new(writer, model.Header, "IProjection", "Projections.ProjectionType");
    }

    private IEnumerable<RowOnModel> ByRank => _model.Ons.OrderBy(static on => on.Rank);

    public static void Write(CodeWriter writer, ProjectionModel model) => new ProjectionEmitter(writer, model).Write();

    private void Write()
    {
        using (_parts.Open())
        {
            Switch($"static global::Deeds.RowKey? {_parts.Contract}.KeyOf({Parameters})", ByRank.Select(KeyOf).Append($"_ => {NoKey},"));
            Switch($"static {_parts.Self}? {_parts.Contract}.Fold({_parts.Self}? row, {Parameters})", ByRank.Select(static on => $"{on.Event} happened => {on.Call},").Append("_ => row,"));
            _parts.Member($"static object?[] {_parts.Contract}.ToRow({_parts.Self} state) =>");
            _parts.List(_model.Row.Columns.Select(static column => $"{column.Column.Value},"), "[", "];");
            FromRow();
        }

        _parts.Describe(Table, _model.Ons.Select(static on => on.Event), Options());
    }

    private static string KeyOf(RowOnModel on) => on.Key switch
    {
        null => $"{on.Event} _ => {NoKey},",
        { Whole: { } whole } => $"{on.Event} happened when {whole} is var key => {RowKey(on.Key)},",
        { Values: var values } => $"{on.Event} {(values.Any(static value => value.Contains("happened")) ? "happened" : "_")} => {RowKey(on.Key)},",
    };

    private static string RowKey(RowKeyModel key) => $"global::Deeds.RowKey.Of({string.Join(", ", key.Values)})";

    private void Switch(string header, IEnumerable<string> arms)
    {
        _parts.Member($"{header} => @event switch");
        _parts.List(arms, "{", "};");
    }

    private void FromRow()
    {
        _parts.Member($"static {_parts.Self} {_parts.Contract}.FromRow({Runtime}RowReader row) =>");
        using var body = _writer.Indent();
        var made = $"new({string.Join(", ", _model.Row.Arguments)})";
        if (_model.Row.Initializers.Count == 0)
        {
            _writer.Line($"{made};");
            return;
        }

        _writer.Line(made);
        _parts.List(_model.Row.Initializers.Select(static column => $"{Identifiers.Escape(column.Property)} = {column.Read},"), "{", "};");
    }

    private IEnumerable<string> Options()
    {
        if (_model.IsInTransaction)
            yield return "IsInTransaction = true,";
        foreach (var settings in SettingsText.Member(_model.Settings))
            yield return settings;
        if (_model.Version == 1)
            yield break;
        yield return $"DeclaredName = {Identifiers.Literal(_model.Name)},";
        yield return $"Version = {_model.Version.ToString(CultureInfo.InvariantCulture)},";
    }

    private void Table()
    {
        _writer.Line($"new {Storage}ProjectionTable({Identifiers.Literal(_model.Table)},");
        var key = string.Join(", ", _model.Row.Key.Select(static place => place.ToString(CultureInfo.InvariantCulture)));
        _parts.List(_model.Row.Columns.Select(Column), "[", $"], [{key}]){(_model.Row.Indexes.Count == 0 ? "," : "")}");
        if (_model.Row.Indexes.Count == 0)
            return;

        using var more = _writer.Enclose("{", "},");
        _writer.Line("Indexes =");
        _parts.List(_model.Row.Indexes.Select(Index), "[", "],");
    }

    private static string Column(RowColumnModel column) =>
        $"new({Identifiers.Literal(column.Property)}, {Identifiers.Literal(column.Column.Name)}, global::Deeds.Storage.ColumnType.{column.Column.Type}, IsNullable: {Bool(column.Column.IsNullable)}){(column.Bounds.Length > 0 ? $" {{ {column.Bounds} }}" : "")},";

    private static string Index(IndexModel index) => $"new([{string.Join(", ", index.Columns.Select(Identifiers.Literal))}], IsUnique: {Bool(index.IsUnique)}),";

    private static string Bool(bool value) => value ? "true" : "false";
}
