using Deeds.Projections.Projectors;
using Deeds.Storage;

namespace Deeds.Postgres.Schema;

/// <summary>The tables an application declares: by their columns, or by the statements of its projectors.</summary>
internal sealed record DeclaredTables(IReadOnlyList<TableShape> Shapes)
{
    public IReadOnlyList<ProjectorType> Projectors { get; init; } = [];

    public static DeclaredTables Of(IEnumerable<StateTable> tables) => new([.. tables.Select(TableShape.Of)]);

    public static DeclaredTables Of(Catalogue catalogue) =>
        new([.. catalogue.StateTables.Select(TableShape.Of), .. catalogue.Projections.Select(projection => TableShape.Of(projection.Table))])
        {
            Projectors = [.. catalogue.Projectors],
        };

    /// <summary>The statements that create what is missing.</summary>
    public IEnumerable<string> Create(SqlNames names) => Shapes.SelectMany(table => Create(table, names)).Append(ProjectorTables.Create(Projectors, names));

    private static IEnumerable<string> Create(TableShape table, SqlNames names) => table.Processor is { } processor
        ? [Rewinding.Of(processor, [names.Of(table)], names), TableScripts.Create(table, names)]
        : [TableScripts.Create(table, names)];

    /// <summary>What the application's own role may do with them; the role's name is left open.</summary>
    public IEnumerable<string> Grants(SqlNames names) =>
    [
        .. Shapes.Select(table => $"grant select, insert, update, delete on {names.Of(table)} to {{role}};"),
        .. Projectors.SelectMany(projector => ProjectorTables.Of(projector, names)).Select(table => $"grant select, insert, update, delete, truncate on {table} to {{role}};"),
    ];
}
