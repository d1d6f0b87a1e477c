using Deeds.Postgres.Schema;
using Deeds.Storage.Projections;
using Npgsql;

namespace Deeds.Postgres.Projections;

/// <summary>A query of a projection as SQL; every value is a parameter.</summary>
internal sealed class QuerySql
{
    private readonly List<Func<NpgsqlParameter>> _parameters = [];
    private readonly ProjectionTable _table;
    private readonly ProjectionSql _sql;
    private readonly string _text;

    public QuerySql(ProjectionTable table, ProjectionSql sql, ProjectionQuery query)
    {
        _table = table;
        _sql = sql;
        string[] conditions = [.. query.Conditions.Select(Condition)];
        var where = conditions.Length == 0 ? "" : $"\nwhere {string.Join(" and ", conditions)}";
        var order = string.Concat(query.Order.Select(by => $"{sql.Column(RowValues.SortPlaceOf(table, by.Property))} {(by.IsDescending ? "desc" : "asc")} nulls last, "));
        var limit = query.Limit is { } most ? $"\nlimit {Parameter(most)}" : "";
        var offset = query.Skipped > 0 ? $"\noffset {Parameter(query.Skipped)}" : "";
        _text = $"select {sql.Columns} from {sql.Name}{where}\norder by {order}{sql.KeyOrder}{limit}{offset}";
    }

    public NpgsqlCommand Command(NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(_text, connection);
        foreach (var create in _parameters)
            command.Parameters.Add(create());
        return command;
    }

    private string Condition(RowCondition condition)
    {
        var place = RowValues.PlaceOf(_table, condition.Property);
        var value = RowValues.InColumn(_table, place, condition.Value);
        var column = _sql.Column(place);
        if (value is null)
        {
            return condition.Comparison switch
            {
                Comparison.Equal => $"{column} is null",
                Comparison.NotEqual => $"{column} is not null",
                _ => "false",
            };
        }

        var type = _table.Columns[place].Type;
        _parameters.Add(() => ColumnValues.Parameter(type, value));
        return $"{column} {Operator(condition.Comparison)} ${_parameters.Count}";
    }

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "is distinct from",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private string Parameter(int number)
    {
        _parameters.Add(() => new NpgsqlParameter<int> { TypedValue = number });
        return $"${_parameters.Count}";
    }
}
