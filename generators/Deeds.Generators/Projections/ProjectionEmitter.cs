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
    private readonly string _self;
    private readonly string _contract;

    private ProjectionEmitter(CodeWriter writer, ProjectionModel model)
    {
        _writer = writer;
        _model = model;
        _self = model.Header.FullName;
        _contract = $"global::Deeds.IProjection<{_self}>";
    }

    private IEnumerable<RowOnModel> ByRank => _model.Ons.OrderBy(static on => on.Rank);

    public static void Write(CodeWriter writer, ProjectionModel model) => new ProjectionEmitter(writer, model).Write();

    private void Write()
    {
        using (_model.Header.Open(_writer, _contract))
        {
            _writer.Line(GeneratedFile.Attribute);
            _writer.Line($"static {Runtime}ProjectionType<{_self}> {_contract}.Type => {_model.Header.Beside("DeclaredAs")}.Type;");
            Switch($"static global::Deeds.RowKey? {_contract}.KeyOf({Parameters})", ByRank.Select(KeyOf).Append($"_ => {NoKey},"));
            Switch($"static {_self}? {_contract}.Fold({_self}? row, {Parameters})", ByRank.Select(static on => $"{on.Event} happened => {on.Call},").Append("_ => row,"));
            Member($"static object?[] {_contract}.ToRow({_self} state) =>");
            List(_model.Row.Columns.Select(static column => $"{column.Column.Value},"), "[", "];");
            FromRow();
        }

        _writer.Line();
        Description();
    }

    private static string KeyOf(RowOnModel on) => on.Key switch
    {
        null => $"{on.Event} _ => {NoKey},",
        { Whole: { } whole } => $"{on.Event} happened when {whole} is var key => {RowKey(on.Key)},",
        { Values: var values } => $"{on.Event} {(values.Any(static value => value.Contains("happened")) ? "happened" : "_")} => {RowKey(on.Key)},",
    };

    private static string RowKey(RowKeyModel key) => $"global::Deeds.RowKey.Of({string.Join(", ", key.Values)})";

    private void Member(string header)
    {
        _writer.Line();
        _writer.Line(GeneratedFile.Attribute);
        _writer.Line(GeneratedFile.SteppedThrough);
        _writer.Line(header);
    }

    private void Switch(string header, IEnumerable<string> arms)
    {
        Member($"{header} => @event switch");
        List(arms, "{", "};");
    }

    private void List(IEnumerable<string> lines, string opening, string closing)
    {
        using var list = _writer.Enclose(opening, closing);
        foreach (var line in lines)
            _writer.Line(line);
    }

    private void FromRow()
    {
        Member($"static {_self} {_contract}.FromRow({Runtime}RowReader row) =>");
        using var body = _writer.Indent();
        var made = $"new({string.Join(", ", _model.Row.Arguments)})";
        if (_model.Row.Initializers.Count == 0)
        {
            _writer.Line($"{made};");
            return;
        }

        _writer.Line(made);
        List(_model.Row.Initializers.Select(static column => $"{Identifiers.Escape(column.Property)} = {column.Read},"), "{", "};");
    }

    private void Description()
    {
        _writer.Line(GeneratedFile.Attribute);
        using var declared = _writer.Block("file static class DeclaredAs");
        var options = Options().ToList();
        _writer.Line($"public static readonly {Runtime}ProjectionType<{_self}> Type = new(");
        using (_writer.Indent())
        {
            Table();
            ProcessorParts.List(_writer, _model.Ons.Select(static on => $"global::Deeds.Processors.EventSubscription.To<{on.Event}>()"), options.Count > 0 ? "])" : "]);");
        }

        if (options.Count > 0)
            List(options, "{", "};");
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
        List(_model.Row.Columns.Select(Column), "[", $"], [{key}]){(_model.Row.Indexes.Count == 0 ? "," : "")}");
        if (_model.Row.Indexes.Count == 0)
            return;

        using var more = _writer.Enclose("{", "},");
        _writer.Line("Indexes =");
        List(_model.Row.Indexes.Select(Index), "[", "],");
    }

    private static string Column(RowColumnModel column) =>
        $"new({Identifiers.Literal(column.Property)}, {Identifiers.Literal(column.Column.Name)}, global::Deeds.Storage.ColumnType.{column.Column.Type}, IsNullable: {Bool(column.Column.IsNullable)}){(column.Bounds.Length > 0 ? $" {{ {column.Bounds} }}" : "")},";

    private static string Index(IndexModel index) => $"new([{string.Join(", ", index.Columns.Select(Identifiers.Literal))}], IsUnique: {Bool(index.IsUnique)}),";

    private static string Bool(bool value) => value ? "true" : "false";
}
